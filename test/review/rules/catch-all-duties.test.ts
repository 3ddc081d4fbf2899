import { describe, expect, it } from 'vitest';
import { catchAllDuties, isCatchAll } from '../../../src/review/rules/catch-all-duties.ts';
import { handbookWith, role } from '../handbook-of.ts';

describe('isCatchAll', () => {
  it.each([
    '完成领导交办的其他工作',
    '完成上级领导临时交办的其他各项工作。',
    '及时、认真完成上级交办的各项任务',
    '承办院长交办的临时性工作',
    '完成部门主管及公司安排的其它事项',
    '其他相关工作',
    '负责本岗位的其他工作',
    '做好公司布置的其他工作，以及上级指派的任务',
    '完成交办事项',
  ])('is 「%s」', (text) => {
    expect(isCatchAll(text)).toBe(true);
  });

  it.each([
    '跟踪会议交办事项的进度',
    '督办领导交办事项，按周通报',
    '合理安排工作',
    '安排本部门的排班和其他工作',
    '完成公司下达的销售任务',
    '完成上级安排的培训工作',
    '布置展厅',
    '协调其他部门的工作',
    '负责相关工作的记录',
    '',
  ])('is not 「%s」', (text) => {
    expect(isCatchAll(text)).toBe(false);
  });
});

it('asks of each sentence once, with all who have it, and not where it is divided', () => {
  const handbook = handbookWith({
    'topics.yaml': 'visits: {name: 来访}\n',
    'roles/head.mdx': role('主管', 'ZB-01', '', [['完成公司交办的其他工作', '主题：来访']]),
    'roles/clerk.mdx': role('文员', 'ZB-02', 'reportsTo: 主管', [
      ['完成公司交办的其他工作。', '主题：来访'],
      ['完成上级交办的任务\n    1. 取件\n    2. 送件', '主题：来访'],
    ]),
  });
  expect(catchAllDuties.find(handbook)).toEqual([
    {
      about: ['完成公司交办的其他工作'],
      text: '「完成公司交办的其他工作」具体指什么？',
      links: [
        { title: '主管 ZB-01-01', url: '/roles/head/#ZB-01-01' },
        { title: '文员 ZB-02-01', url: '/roles/clerk/#ZB-02-01' },
      ],
    },
  ]);
});
