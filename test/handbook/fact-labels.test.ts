import { expect, it } from 'vitest';
import { isFactLabel } from '../../src/handbook/fact-labels.ts';

it('isFactLabel knows the labels and nothing else', () => {
  expect(['编号', '待确认', '备注', ''].map(isFactLabel)).toEqual([true, true, false, false]);
});
