import { expect, it } from 'vitest';
import { topicsWithoutLead } from '../../../src/review/rules/topics-without-lead.ts';
import { handbookWith, role } from '../handbook-of.ts';

const files = (topic: string) => ({
  'topics.yaml': `visits: {name: 来访${topic}}\n`,
  'roles/head.mdx': role('主管', 'ZB-01', '', [['接待来访', '主题：来访']]),
  'roles/clerk.mdx': role('文员', 'ZB-02', 'reportsTo: 主管', [['登记来访', '主题：来访']]),
});

it('asks of a topic for which several are 主责 and none leads', () => {
  expect(topicsWithoutLead.find(handbookWith(files('')))).toEqual([
    {
      about: ['来访'],
      text: '',
      links: [{ title: '来访', url: '/topics/visits/', note: '2 个岗位主责' }],
    },
  ]);
});

it('asks nothing once somebody leads', () => {
  expect(topicsWithoutLead.find(handbookWith(files(', lead: 主管')))).toEqual([]);
});

it('asks nothing of namesakes, each of whom answers for their own', () => {
  const store = (name: string, order: number) =>
    `---\ntitle: ${name}\norder: ${order}\nparent: 总部\n---\n`;
  const keeper = (name: string, code: string) =>
    role('库管', code, `department: ${name}\nreportsTo: 主管`, [['盘点库存', '主题：库存']]);
  const handbook = handbookWith({
    'topics.yaml': 'stock: {name: 库存}\n',
    'departments/east.mdx': store('东店', 2),
    'departments/west.mdx': store('西店', 3),
    'roles/east.mdx': keeper('东店', 'DD-01'),
    'roles/west.mdx': keeper('西店', 'XD-01'),
  });
  expect(topicsWithoutLead.find(handbook)).toEqual([]);
});
