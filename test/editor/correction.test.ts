import { expect, test } from 'vitest';
import { correctionOf } from '../../src/editor/correction.ts';
import { NURSE } from './ward.ts';

const problem = { file: NURSE, line: 7, severity: 'error', message: '错了' } as const;

test('a finding that knows the right lines writes them instead of those it is about', () => {
  expect(correctionOf({ ...problem, fix: '甲' }, '乙\n丙')).toEqual({
    ...{ kind: 'correct', file: NURSE, line: 7, was: '乙\n丙', to: '甲' },
  });
  expect(correctionOf({ ...problem, fix: '' }, '乙')?.to).toBe('');
});

test('what is to be inserted stands below the line', () => {
  expect(correctionOf({ ...problem, insert: '    - 编号：HS-04' }, '4. 交班')?.to).toBe(
    '4. 交班\n    - 编号：HS-04',
  );
});

test('a finding that knows nothing better is no edit', () => {
  expect(correctionOf(problem, '乙')).toBeNull();
});
