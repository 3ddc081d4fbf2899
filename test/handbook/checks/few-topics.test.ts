import { expect, it } from 'vitest';
import { fewTopics } from '../../../src/handbook/checks/few-topics.ts';
import { content, duty, role } from '../written.ts';

it('reminds of a duty of five topics, not of one of four', () => {
  const four = ['甲', '乙', '丙', '丁'];
  const duties = [duty(8, '子', { 主题: four }), duty(10, '丑', { 主题: [...four, '戊'] })];
  const found = fewTopics(content({ roles: [role('a', { title: '甲' }, duties)] }));
  expect(found.map(({ line, severity }) => [line, severity])).toEqual([[11, 'warning']]);
});
