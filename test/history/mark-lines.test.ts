import { expect, test } from 'vitest';
import { markLines } from '../../src/history/mark-lines.ts';

test('only lines that differ are told, the new one beside the old', () => {
  expect(
    markLines(['总则', '审批 5 万元以内', '结语'], ['总则', '审批 8 万元以内', '结语']),
  ).toEqual([
    [{ kind: 'kept', text: '……' }],
    [
      { kind: 'kept', text: '审批 ' },
      { kind: 'deleted', text: '5' },
      { kind: 'inserted', text: '8' },
      { kind: 'kept', text: ' 万元以内' },
    ],
    [{ kind: 'kept', text: '……' }],
  ]);
});

test('what is new or gone is told whole', () => {
  expect(markLines([], ['甲'])).toEqual([[{ kind: 'inserted', text: '甲' }]]);
  expect(markLines(['甲'], [])).toEqual([[{ kind: 'deleted', text: '甲' }]]);
});
