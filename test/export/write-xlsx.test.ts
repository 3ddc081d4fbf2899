import { afterEach, expect, it, vi } from 'vitest';
import { tableOf } from '../../src/export/table.ts';
import { writeXlsx } from '../../src/export/write-xlsx.ts';
import { readArchive } from './read-archive.ts';

const TABLES = [
  tableOf(
    '岗位',
    ['=1+1', '甲 & <乙>'],
    [
      ['名称', 20, (name) => name],
      ['字数', 8, (name) => name.length],
      ['空', 8, () => ''],
    ],
  ),
  tableOf<string>('主题', [], [['主题', 12, (name) => name]]),
];

afterEach(() => {
  vi.useRealTimers();
});

it('the same tables give the same bytes on another day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') });
  const first = await writeXlsx(TABLES);
  vi.setSystemTime(new Date('2027-11-12T13:14:15Z'));
  expect(Buffer.from(await writeXlsx(TABLES)).equals(first)).toBe(true);
});

it('every table is a sheet of its name, with frozen heads and a filter over all of it', async () => {
  const files = await sheets();
  const named = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)];
  expect(named.map(([, name]) => name)).toEqual(['岗位', '主题']);
  const [first, second] = [1, 2].map((at) => files.get(`xl/worksheets/sheet${at}.xml`) ?? '');
  expect(first).toMatch(/<pane ySplit="1"[^>]*state="frozen"\/>/);
  expect(first).toContain('</sheetData><autoFilter ref="A1:C3"/>');
  expect(second).toContain('<autoFilter ref="A1:A1"/>');
});

it('no cell is a formula, and signs of XML are what they are', async () => {
  const files = await sheets();
  const texts = [...files].map(([, text]) => text).join('');
  expect(texts).not.toMatch(/<f[ >]/);
  expect(files.get('xl/sharedStrings.xml')).toMatch(/=1\+1.*甲 &amp; &lt;乙/s);
});

it('a sheet of more than 26 columns has a filter over all of them', async () => {
  const many = Array.from({ length: 28 }, (_, at) => [`列${at}`, 8, () => at] as const);
  const files = readArchive(await writeXlsx([tableOf('宽', ['一'], many)]));
  expect(files.get('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:AB2"/>');
});

it('a text longer than a cell of Excel may be is cut', async () => {
  const files = readArchive(
    await writeXlsx([tableOf('长', ['长'.repeat(40_000)], [['文', 8, (text) => text]])]),
  );
  const [cell = ''] = /长{2,}/.exec(files.get('xl/sharedStrings.xml') ?? '') ?? [];
  expect(cell).toHaveLength(32_767);
});

async function sheets() {
  return readArchive(await writeXlsx(TABLES));
}
