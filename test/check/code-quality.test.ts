import { expect, it } from 'vitest';
import { codeQuality } from '../../src/check/code-quality.ts';
import type { NamedProblem } from '../../src/handbook/problem.ts';

const ERROR: NamedProblem = {
  file: 'content/roles/nurse.mdx',
  line: 3,
  severity: 'error',
  kind: 'unknown-topic',
  message: '没有叫「病例」的主题',
  fix: '    - 主题：病历',
};

it('reports place, kind and text in the form of GitLab', () => {
  expect(JSON.parse(codeQuality([ERROR, { ...ERROR, severity: 'warning' }]))).toMatchObject([
    {
      description: '没有叫「病例」的主题\n请把第 3 行改为：\n│     - 主题：病历',
      check_name: 'unknown-topic',
      severity: 'major',
      location: { path: 'content/roles/nurse.mdx', lines: { begin: 3, end: 3 } },
    },
    { severity: 'info' },
  ]);
});

it('knows a problem again on another line, and tells two of one kind apart', () => {
  const prints = (problems: readonly NamedProblem[]): string[] =>
    JSON.parse(codeQuality(problems)).map((it: { fingerprint: string }) => it.fingerprint);
  const [first, second] = prints([ERROR, { ...ERROR, line: 9 }]);
  expect(first).not.toBe(second);
  expect(prints([{ ...ERROR, line: 5 }])).toEqual([first]);
});

it('clears the report where there is nothing to say', () => {
  expect(codeQuality([])).toBe('[]\n');
});
