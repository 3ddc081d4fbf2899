import { expect, test } from 'vitest';
import { measureOrgBox } from '../../../src/diagrams/org-chart/org-box.ts';

test('a short title has one line and its margins', () => {
  expect(measureOrgBox('总经理')).toEqual({ lines: ['总经理'], width: 72, height: 36 });
});

test('a long title has two lines, the box grows with them', () => {
  const { lines, width, height } = measureOrgBox('售后服务部客户关系管理与投诉处理专员');
  expect({ lines: lines.length, width, height }).toEqual({ lines: 2, width: 168, height: 56 });
});
