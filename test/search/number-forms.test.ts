import { expect, test } from 'vitest';
import { numberForms } from '../../src/search/number-forms.ts';

test('a number has the forms in which people write it, the strictest first', () => {
  expect(numberForms('#财004 _01')).toEqual(['财004 _01', '财004-01', '财00401']);
  expect(numberForms('B1.01-03')).toEqual(['b1.01-03', 'b1.01-03', 'b10103']);
});
