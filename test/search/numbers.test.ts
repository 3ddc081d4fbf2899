import { expect, test } from 'vitest';
import { makeData } from '../../src/search/build/make-data.ts';
import { openLibrary } from '../../src/search/library.ts';
import { numbersOf } from '../../src/search/numbers.ts';
import { shop } from '../handbook/shop.ts';

test('codes and numbers are gathered by every form', () => {
  const [asWritten, , compact] = numbersOf(openLibrary(makeData(shop())));
  const own = asWritten?.get('xs-03-01');
  expect(own?.duties.map(({ id }) => id)).toEqual(['XS-03-01']);
  expect(compact?.get('xs0301')).toEqual(own);
  expect(asWritten?.get('xs-03')?.roles.map(({ title }) => title)).toEqual(['销售经理']);
  expect(asWritten?.get('xs-03')?.duties).toEqual([]);
});
