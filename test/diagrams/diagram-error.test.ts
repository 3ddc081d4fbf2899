import { expect, test } from 'vitest';
import { DiagramError } from '../../src/diagrams/diagram-error.ts';

const lines = ['flowchart TB', '  a --> b', '  b -=> c', '  c --> d'];

test('shows the line at fault between its neighbours', () => {
  const error = new DiagramError({ line: 3, reason: '语法不对。' }, lines);
  expect(error.excerpt).toBe('    2 |   a --> b\n>   3 |   b -=> c\n    4 |   c --> d');
  expect(error.message).toBe(`图表第 3 行：语法不对。\n${error.excerpt}`);
});

test('a line beyond the end is the last one', () => {
  const error = new DiagramError({ line: 9, reason: '没有写完。' }, lines);
  expect(error.line).toBe(4);
  expect(error.excerpt).toBe('    3 |   b -=> c\n>   4 |   c --> d');
});

test('without a line there is only the reason', () => {
  const error = new DiagramError({ line: null, reason: '图表是空的。' }, lines);
  expect(error).toMatchObject({ line: null, excerpt: '', message: '图表是空的。' });
});

test('long lines are cut', () => {
  const error = new DiagramError({ line: 1, reason: '' }, ['x'.repeat(500)]);
  expect(error.excerpt).toBe(`>   1 | ${'x'.repeat(100)}…`);
});
