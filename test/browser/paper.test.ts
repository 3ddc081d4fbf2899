import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../src/handbook/model.ts';
import { runningHead } from '../../src/handbook/running-head.ts';
import { attribute, elementsIn, type SitePage, textOf } from '../../src/verify/built-site.ts';
import { onceForEach } from '../once-for-each.ts';
import { sampleHandbook } from '../sample.ts';
import { page } from '../site/site.ts';
import { LONGEST_ROLE } from './page-kinds.ts';
import { PRINTERS, type Printer } from './printers.ts';
import { plain, readPdf, type Sheet } from './read-pdf.ts';
import { site } from './served-with-font.ts';

const { roles, duties } = sampleHandbook();
const pageOf = ({ id }: Role) => `roles/${id}/`;

for (const { name, missing, start } of PRINTERS) {
  if (missing) console.warn(`printing in ${name} is not tested: ${missing}`);
  describe.skipIf(missing)(`printed in ${name}`, () => {
    // Firefox takes many seconds for a role; each is in its whole handbook as well.
    const printed = roles.filter((it) => name === 'Chromium' || pageOf(it) === LONGEST_ROLE);
    const pages = [
      ...printed.map((role) => ({ path: pageOf(role), duties: role.duties })),
      { path: 'print/', duties },
      { path: 'sources/', duties },
    ];
    let printer: Printer;
    beforeAll(async () => {
      printer = await start();
    });
    afterAll(() => printer.close());

    const sheetsOf = onceForEach(async (path: string) =>
      readPdf(await printer.print(site.url + path)),
    );

    test.each(pages)('every duty of /$path stands whole on a sheet', async ({ path, duties }) => {
      const sheets = await sheetsOf(path);
      const cut = duties.filter(
        ({ id, text }) =>
          !sheets.some((it) => it.text.includes(id) && it.text.includes(plain(text))),
      );
      expect(cut.map(({ id }) => id)).toEqual([]);
    });

    test.each(pages)('no heading of /$path stands alone at the foot of a sheet', async (it) => {
      const headings = headingsOf(page(it.path));
      const feet = (await sheetsOf(it.path)).map(lowestLine);
      expect(headings.length).toBeGreaterThan(0);
      expect(feet.filter((line) => headings.includes(line))).toEqual([]);
    });

    test('a chart stands whole on the sheet of its heading', async () => {
      const charts = pages.flatMap(({ path }) =>
        chartsOf(page(path)).map((texts) => ({ path, texts })),
      );
      expect(charts.length).toBeGreaterThan(printed.length);
      for (const { path, texts } of charts)
        expect(
          (await sheetsOf(path)).some((it) => texts.every((text) => it.text.includes(text))),
          `${path} ${texts}`,
        ).toBe(true);
    });

    test.each(pages)('no letter of /$path is smaller than 8 pt', async ({ path }) => {
      const letters = (await sheetsOf(path)).flatMap(({ items }) => items);
      const small = letters.filter(({ str, fontSize }) => str.trim() && fontSize < 8);
      expect(small.map(({ str, fontSize }) => `${str} ${fontSize}`)).toEqual([]);
    });

    test('every sheet of a role bears the running head', async () => {
      for (const role of printed) {
        const head = plain(runningHead(role).join(''));
        const sheets = await sheetsOf(pageOf(role));
        expect(sheets.filter(({ text }) => !text.includes(head))).toEqual([]);
      }
    });
  });
}

/** Points: small letters beside larger ones may stand a little lower. */
const SAME_LINE = 6;

/** What stands lowest on a sheet above its number, which is in the margin of 18 mm. */
function lowestLine({ items }: Sheet): string {
  const above = items.filter(({ str, y }) => str.trim() && y > (18 / 25.4) * 72);
  const foot = Math.min(...above.map(({ y }) => y));
  return plain(above.flatMap(({ str, y }) => (y - foot < SAME_LINE ? str : [])).join(''));
}

/** The headings of a page, but for words that a chart may end with as well. */
function headingsOf({ elements }: SitePage): string[] {
  const textsOf = (tags: RegExp) =>
    elements.filter(({ tagName }) => tags.test(tagName)).map((it) => plain(textOf(it)));
  // The text version of a chart names departments beside their roles.
  const beside = elements.filter((it) => attribute(it, 'class')?.startsWith('aside'));
  const inCharts = new Set([
    ...textsOf(/^(?:text|tspan)$/),
    ...beside.map((it) => plain(textOf(it))),
  ]);
  return textsOf(/^h[2-6]$/).filter((heading) => !inCharts.has(heading));
}

/** Of every box with a chart the text of its heading and of all that is written in the chart. */
function chartsOf({ elements }: SitePage): string[][] {
  return elements
    .filter((it) => attribute(it, 'class') === 'kept-together')
    .map((box) =>
      elementsIn(box)
        .filter(({ tagName }) => /^(?:h[2-6]|text)$/.test(tagName))
        .map((it) => plain(textOf(it))),
    );
}
