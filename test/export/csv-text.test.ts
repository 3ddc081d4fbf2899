import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '../../src/export/csv-text.ts';

const columns = [
  { head: '职责', width: 20 },
  { head: '条数', width: 8 },
];

it('Excel finds a byte order mark, a line of heads and a line for each row', () => {
  expect(csvText({ columns, rows: [['管「公章」', 3]] })).toBe(
    '\uFEFF"职责","条数"\r\n"管「公章」",3\r\n',
  );
});

/** What begins formulas, what stands before them unseen, what parts cells, and words. */
const SIGNS = [...'=+-@＝＋－＠\t\r\n \u00A0\u3000\uFEFF\0",;\'1a文😀'];

it('quotes, commas and line breaks stay within their cell', () => {
  expect(csvText({ columns, rows: [['说"是",\n再做', 1]] })).toBe(
    '\uFEFF"职责","条数"\r\n"说""是"",\n再做",1\r\n',
  );
});

it.each([
  '=1+1',
  '+86 138',
  '-5%',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1',
  ' =cmd|calc',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '\u00A0=1',
])('%j is a text, not a formula', (text) => {
  expect(csvText({ columns, rows: [[text, 1]] })).toContain(`\r\n"'${text}",1`);
});

it('whatever a cell holds, no field begins as a formula, and nothing of it is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...SIGNS) }), (text) => {
      const whole = csvText({ columns, rows: [[text, 1]] });
      const row = whole.slice('\uFEFF"职责","条数"\r\n'.length, -',1\r\n'.length);
      const field = row.slice(1, -1).replaceAll('""', '"');
      expect(field.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
      expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
    }),
  );
});
