import { expect, it } from 'vitest';
import { SOURCE_IDS } from '../../src/handbook/source-ids.ts';

it('the original document has 150 readable items, and the lost ones are not among them', () => {
  expect([SOURCE_IDS.length, new Set(SOURCE_IDS).size]).toEqual([150, 150]);
  expect(SOURCE_IDS.slice(0, 2)).toEqual(['1-sales-05', '1-sales-06']);
  for (const lost of [
    '1-sales-04',
    '1-service-12',
    '1-accounting-04',
    '3-admin-01',
    '3-accounting-04',
  ])
    expect(SOURCE_IDS).not.toContain(lost);
});
