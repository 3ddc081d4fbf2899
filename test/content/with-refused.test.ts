import { expect, it } from 'vitest';
import { withRefused } from '../../src/content/with-refused.ts';

const at = (line: number) =>
  ({ file: 'a.yaml', line, severity: 'error', kind: 'wrong-value' }) as const;

it('a line that is miswritten and refused is told once, as refused, with what is right in both', () => {
  const written = {
    ...at(1),
    kind: 'yaml-colon',
    mechanical: true,
    message: '甲',
    fix: 'a: 乙',
  } as const;
  expect(withRefused([written], [{ ...at(1), message: '丙', fix: 'a: 丁' }])).toEqual([
    { ...at(1), message: '甲；丙', fix: 'a: 丁' },
  ]);
  expect(withRefused([written], [{ ...at(1), message: '丙' }])).toEqual([
    { ...at(1), message: '甲；丙' },
  ]);
});

it('other lines are told as they are', () => {
  const problems = [
    { ...at(1), message: '甲', fix: 'a: 乙' },
    { ...at(2), message: '丙' },
  ];
  expect(withRefused(problems.slice(0, 1), problems.slice(1))).toEqual(problems);
});
