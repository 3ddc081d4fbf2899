import { expect, test } from 'vitest';
import { runningHead } from '../../src/handbook/running-head.ts';
import { onceForEach } from '../once-for-each.ts';
import { sampleHandbook } from '../sample.ts';
import { inOneTab } from './one-tab.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE } from './page-kinds.ts';
import { plain, readPdf } from './read-pdf.ts';
import { useServedFont } from './serve-with-font.ts';
import { site } from './served-with-font.ts';

const handbook = sampleHandbook();
const role = handbook.roles.find(({ id }) => LONGEST_ROLE === `roles/${id}/`);
if (!role) throw new Error(`no role at ${LONGEST_ROLE}`);
const visit = inOneTab();
const print = onceForEach(async (path: string) => {
  const { page } = await visit(site.url + path);
  await page.evaluate(useServedFont);
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
});

test('a role prints as several A4 sheets, each with the running head and its number', async () => {
  const sheets = await print(LONGEST_ROLE);
  expect(sheets.length).toBeGreaterThan(2);
  sheets.forEach(({ text, width, height }, i) => {
    expect(text).toContain(plain(runningHead(role).join('')));
    expect(text).toContain(`${i + 1}/${sheets.length}`);
    expect([Math.round(width), Math.round(height)]).toEqual(A4);
  });
});

test('every duty of the role stands whole on one of its sheets', async () => {
  const sheets = await print(LONGEST_ROLE);
  const cut = role.duties.filter(({ text }) => !sheets.some((it) => it.text.includes(plain(text))));
  expect(cut.map(({ id }) => id)).toEqual([]);
});

test('the whole handbook prints with every duty, whole on one sheet, and every metric', async () => {
  const sheets = await print('print/');
  const missing = [
    ...handbook.duties.map(({ text }) => text),
    ...handbook.metrics.map(({ definition }) => definition),
  ].filter((text) => !sheets.some((it) => it.text.includes(plain(text))));
  expect(missing).toEqual([]);
});

test('in the whole handbook every sheet but the cover says what it is about', async () => {
  const [cover, ...sheets] = await print('print/');
  const [contents] = sheets;
  expect(cover?.text).toContain(plain(handbook.company + handbook.title));
  const titles = [...handbook.departments, ...handbook.roles].map(({ title }) => plain(title));
  expect(titles.filter((title) => !contents?.text.includes(title))).toEqual([]);
  const heads = [
    ...handbook.roles.map((it) => runningHead(it).join('')),
    '部门',
    '指标',
    '外部单位',
    '目录',
  ].map((head) => plain(head + handbook.company + handbook.title));
  const used = sheets.map(({ text }) => heads.find((head) => text.includes(head)));
  expect(used.filter((head) => !head)).toEqual([]);
  expect(new Set(used).size).toBe(heads.length);
});

test('contents of many departments go over several sheets, each with the running head', async () => {
  const { page } = await openPage(`${site.url}print/`);
  await page.evaluate(useServedFont);
  await page.locator('.printed-contents > ol').evaluate((list) => {
    for (const item of [...list.children, ...list.children]) list.append(item.cloneNode(true));
  });
  const pdf = await page.pdf({ preferCSSPageSize: true, pageRanges: '1-9' });
  const [, ...sheets] = await readPdf(pdf);
  const head = plain(`目录${handbook.company}${handbook.title}`);
  const rows = sheets.filter(({ text }) => text.includes(head));
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.length).toBeLessThan(sheets.length);
  expect(sheets.slice(0, rows.length)).toEqual(rows);
  const last = handbook.roles.at(-1)?.code ?? '';
  const times = (part: string) => rows.map(({ text }) => text.split(part).length - 1);
  expect(times(last).reduce((sum, count) => sum + count)).toBe(3);
});

test.each([LONGEST_ROLE, 'print/', 'departments/sales/', 'collaboration/', ''])(
  'nothing of /%s leaves the sheet',
  async (path) => {
    const outside = (await print(path)).flatMap(({ items, width }) =>
      items
        .filter(
          ({ str, x, width: long }) => str.trim() && (x < MARGIN || x + long > width - MARGIN),
        )
        .map(({ str }) => str),
    );
    expect(outside).toEqual([]);
  },
);

test('what is folded on the screen is open on paper, with and without JavaScript', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await openPage(site.url + LONGEST_ROLE, { javaScriptEnabled });
    await page.locator('.content').evaluate((content) => {
      const details = document.createElement('details');
      details.innerHTML = '<summary>more</summary><p>folded text</p>';
      content.append(details);
    });
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.at(-1)?.text).toContain('foldedtext');
  }
});

/** 210 × 297 mm. */
const A4 = [595, 842];
/** The 18 mm at the sides of a sheet, less half a millimetre for rounding. */
const MARGIN = (17.5 / 25.4) * 72;
