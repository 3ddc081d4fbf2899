import { expect, it } from 'vitest';
import { oncePerLine } from '../../src/handbook/once-per-line.ts';
import type { NamedProblem } from '../../src/handbook/problem.ts';

const SPACE: NamedProblem = {
  file: 'a.mdx',
  line: 3,
  severity: 'warning',
  kind: 'hidden-characters',
  message: '甲',
  fix: '1. 查房',
};
const LAYOUT: NamedProblem = { ...SPACE, severity: 'error', kind: 'duty-layout', message: '乙' };

it('tells a line once, with both messages, the later text and the graver severity', () => {
  for (const both of [
    [SPACE, { ...LAYOUT, fix: '1. 查床' }],
    [
      { ...SPACE, severity: 'error' as const },
      { ...LAYOUT, severity: 'warning' as const, fix: '1. 查床' },
    ],
  ])
    expect(oncePerLine(both)).toMatchObject([
      { message: '甲；乙', severity: 'error', fix: '1. 查床' },
    ]);
});

it('leaves lines apart as they are', () => {
  const other = { ...LAYOUT, line: 4 };
  expect(oncePerLine([SPACE, other])).toEqual([SPACE, other]);
});
