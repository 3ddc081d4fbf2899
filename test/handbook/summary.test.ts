import { expect, it } from 'vitest';
import { summarize } from '../../src/handbook/summary.ts';
import { shop } from './shop.ts';

it('summarize counts what a handbook holds', () => {
  expect(summarize(shop())).toBe('2 个部门、3 个岗位、4 条职责、2 个主题、1 个指标');
});
