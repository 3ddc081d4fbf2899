import { expect, it } from 'vitest';
import { isSlug } from '../../src/handbook/slug.ts';

it('isSlug takes lower-case letters, digits and single hyphens', () => {
  const names = ['sales-manager', 'a1', '', 'Sales', 'a--b', '-a', 'a_b', '销售', 'a b'];
  expect(names.map(isSlug)).toEqual([true, true, false, false, false, false, false, false, false]);
});
