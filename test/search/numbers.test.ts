import { expect, test } from 'vitest';
import { makeData } from '../../src/search/build/make-data.ts';
import { openLibrary } from '../../src/search/library.ts';
import { numberForms } from '../../src/search/numbers.ts';
import { shop } from '../handbook/shop.ts';

test('a number has the forms in which people write it, the strictest first', () => {
  expect(numberForms('#财004 _01')).toEqual(['财004 _01', '财004-01', '财00401']);
  expect(numberForms('B1.01-03')).toEqual(['b1.01-03', 'b1.01-03', 'b10103']);
});

test('codes and numbers are gathered by every form', () => {
  const { numbers } = openLibrary(makeData(shop()));
  const [asWritten, , compact] = numbers;
  const own = asWritten?.get('xs-03-01');
  expect(own?.duties.map(({ id }) => id)).toEqual(['XS-03-01']);
  expect(compact?.get('xs0301')).toEqual(own);
  expect(asWritten?.get('xs-03')?.roles.map(({ title }) => title)).toEqual(['销售经理']);
  expect(asWritten?.get('xs-03')?.duties).toEqual([]);
});
