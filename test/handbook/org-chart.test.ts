import { expect, test } from 'vitest';
import { orgChart } from '../../src/handbook/org-chart.ts';

const staff = { id: 'sc', title: '销售顾问', href: '/roles/sc/', reports: [] };
const manager = { id: 'sm', title: '销售经理', href: '/roles/sm/', reports: [staff] };
const general = { id: 'gm', title: '总经理', href: '/roles/gm/', reports: [manager] };

test('writes boxes, lines and links in tree order', () => {
  expect(orgChart([general], { title: '组织架构', direction: 'TB' })).toEqual({
    text: [
      'flowchart TB',
      '  r0["总经理"]',
      '  r1["销售经理"]',
      '  r2["销售顾问"]',
      '  r0 --- r1',
      '  r1 --- r2',
      '  click r0 href "/roles/gm/"',
      '  click r1 href "/roles/sm/"',
      '  click r2 href "/roles/sc/"',
    ].join('\n'),
    roles: ['gm', 'sm', 'sc'],
    title: '组织架构',
    description: '共 3 个岗位，每个框都是链接。',
  });
});

test('names the department of a role where it is given', () => {
  const named = { ...staff, department: '门诊部' };
  const { text } = orgChart([named], { title: '', direction: 'TB' });
  expect(text).toContain('r0["销售顾问\ue000门诊部"]');
});

test('draws only as many levels as asked for', () => {
  const options = { title: '概览', direction: 'LR', depth: 1 } as const;
  expect(orgChart([general], options).roles).toEqual(['gm', 'sm']);
});

test('lets nothing in a title or an address be read as Mermaid', () => {
  const role = {
    id: 'x',
    title: 'A"]; click r0 call f() %%{init}%%',
    href: '/a"b c%%d',
    reports: [],
  };
  const { text } = orgChart([role], { title: '', direction: 'TB' });
  expect(text.match(/"/g)).toHaveLength(4);
  expect(text).not.toContain('%%{');
  expect(text).toContain('click r0 href "/a%22b%20c%25%25d"');
});

test('refuses a role that stands in the tree twice, and so a loop', () => {
  const loop = { id: 'gm', title: '总经理', href: '/', reports: [] as (typeof general)[] };
  loop.reports.push(loop as unknown as typeof general);
  const draw = () => orgChart([loop], { title: '', direction: 'TB' });
  expect(draw).toThrow('岗位「总经理」在组织架构图里出现了两次。');
});
