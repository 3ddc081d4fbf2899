import { expect, it } from 'vitest';
import { problemsAsJson } from '../../src/check/problems-as-json.ts';

it('tells every key that a problem has and no other', () => {
  const place = {
    file: 'content/a.mdx',
    line: 3,
    column: 5,
    severity: 'error',
    kind: 'duty-layout',
  } as const;
  const problems = [
    { ...place, message: '甲', lastLine: 4, fix: '1. 乙', mechanical: true },
    { ...place, severity: 'warning' as const, message: '丙', insert: '丁' },
  ];
  expect(JSON.parse(problemsAsJson(problems))).toEqual([
    { ...place, message: '甲', lastLine: 4, fix: '1. 乙' },
    { ...place, severity: 'warning', message: '丙', insert: '丁' },
  ]);
  expect(problemsAsJson([])).toBe('[]');
});
