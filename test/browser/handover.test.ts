import { expect, test } from 'vitest';
import { sampleHandbook } from '../sample.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE } from './page-kinds.ts';
import { plain, readPdf } from './read-pdf.ts';
import { useServedFont } from './serve-with-font.ts';
import { site } from './served-with-font.ts';

const role = sampleHandbook().roles.find(({ id }) => LONGEST_ROLE === `roles/${id}/`);
if (!role) throw new Error(`no role at ${LONGEST_ROLE}`);

test('the role’s page leads to its sheet of handing over', async () => {
  const { page, complaints } = await openPage(site.url + LONGEST_ROLE);
  await page.click('.page-actions a:has-text("交接清单")');
  await page.waitForURL(`${site.url}roles/${role.id}/handover/`);
  expect(complaints).toEqual([]);
});

test('it prints on A4 with every duty whole on a sheet, and lines to sign at the end', async () => {
  const { page } = await openPage(`${site.url}roles/${role.id}/handover/`);
  await page.evaluate(useServedFont);
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const cut = role.duties.filter(
    ({ id, text }) => !sheets.some((it) => it.text.includes(plain(id + text))),
  );
  expect(cut.map(({ id }) => id)).toEqual([]);
  expect(sheets.every(({ text }) => text.includes(plain(`${role.name}交接清单`)))).toBe(true);
  for (const who of ['移交人', '接收人', '监交人']) expect(sheets.at(-1)?.text).toContain(who);
  const sizes = sheets.map(({ width, height }) => [Math.round(width), Math.round(height)]);
  expect(sizes).toEqual(sheets.map(() => [595, 842]));
});

test('on paper nothing but black stands on white', async () => {
  const { page } = await openPage(`${site.url}roles/${role.id}/handover/`, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page
    .locator('main :visible')
    .evaluateAll((all) => [...new Set(all.map((it) => getComputedStyle(it).color))]);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
});
