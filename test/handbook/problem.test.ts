import { describe, expect, it } from 'vitest';
import { hasErrors, type PlacedProblem } from '../../src/handbook/problem.ts';

const PLACE = { file: 'b.mdx', kind: 'chart' } as const;
const ERROR: PlacedProblem = { ...PLACE, line: 7, column: 5, severity: 'error', message: '甲' };
const WARNING: PlacedProblem = { ...PLACE, line: 2, column: 1, severity: 'warning', message: '乙' };

describe('hasErrors', () => {
  it('sees an error among warnings', () => expect(hasErrors([WARNING, ERROR])).toBe(true));
  it('sees none in warnings', () => expect(hasErrors([WARNING])).toBe(false));
});
