import { expect, it } from 'vitest';
import { leadExists } from '../../../src/handbook/checks/lead-exists.ts';
import { content, role, topic } from '../written.ts';

it('leadExists wants a lead to be a role', () => {
  const roles = [role('a', { title: '客服经理' })];
  const topics = [
    topic('complaints', { name: '投诉', lead: '客服经理' }),
    topic('stock', { name: '库存' }),
    topic('visits', { name: '回访', lead: '客户经理' }),
  ];
  expect(leadExists(content({ roles, topics }))).toEqual([
    {
      file: 'content/topics.yaml',
      line: 4,
      severity: 'error',
      message: '没有叫「客户经理」的岗位，是不是「客服经理」？',
      fix: '  lead: 客服经理',
    },
  ]);
});
