import { expect, test } from 'vitest';
import { measureOrgBox } from '../../../src/diagrams/org-chart/org-box.ts';

test('a short title has one line and its margins', () => {
  expect(measureOrgBox('总经理', '')).toEqual({
    lines: ['总经理'],
    notes: [],
    width: 72,
    height: 36,
  });
});

test('a long title has two lines, the box grows with them', () => {
  const { lines, width, height } = measureOrgBox('售后服务部客户关系管理与投诉处理专员', '');
  expect({ lines: lines.length, width, height }).toEqual({ lines: 2, width: 168, height: 56 });
});

test('a note has a line of smaller letters below the title', () => {
  expect(measureOrgBox('院长', '院长办公室')).toEqual({
    lines: ['院长'],
    notes: ['院长办公室'],
    width: 90,
    height: 54,
  });
});
