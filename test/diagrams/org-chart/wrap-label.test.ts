import { expect, test } from 'vitest';
import { textWidth } from '../../../src/diagrams/measure-text.ts';
import { wrapLabel } from '../../../src/diagrams/org-chart/wrap-label.ts';

test.each([
  ['总经理', ['总经理']],
  ['售后服务部客户关系管理与投诉处理专员', ['售后服务部客户关系', '管理与投诉处理专员']],
  ['Customer Relationship Manager', ['Customer', 'Relationship', 'Manager']],
  ['服务顾问 Service Advisor', ['服务顾问 Service', 'Advisor']],
  ['', ['']],
])('%s becomes %j', (title, lines) => {
  expect(wrapLabel(title, 10)).toEqual(lines);
});

test('closing marks stay with what they close, opening ones with what they open', () => {
  for (const line of wrapLabel('(甲)乙、(丙)丁、(戊)己、(庚)辛、(壬)癸', 5)) {
    expect(line).not.toMatch(/^[)、]|\($/);
  }
});

test('nothing is lost and no line is too wide, even of one endless word', () => {
  const title = 'W'.repeat(100);
  const lines = wrapLabel(title, 12);
  expect(lines.join('')).toBe(title);
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(12);
});
