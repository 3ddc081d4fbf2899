import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runningHead } from '../../src/handbook/running-head.ts';
import type { ServedSite } from '../../src/verify/serve-site.ts';
import { sampleHandbook } from '../sample.ts';
import { PRINTERS, type Printer } from './printers.ts';
import { plain, readPdf, type Sheet } from './read-pdf.ts';
import { serveWithFont } from './serve-with-font.ts';

const { roles, duties } = sampleHandbook();
const PAGES = [
  ...roles.map((role) => ({ path: `roles/${role.id}/`, duties: role.duties })),
  { path: 'print/', duties },
  { path: 'sources/', duties },
];

for (const { name, missing, start } of PRINTERS) {
  if (missing) console.warn(`printing in ${name} is not tested: ${missing}`);
  describe.skipIf(missing)(`printed in ${name}`, () => {
    let printer: Printer;
    let site: ServedSite;
    beforeAll(async () => {
      site = await serveWithFont();
      printer = await start();
    });
    afterAll(async () => {
      await printer.close();
      site.close();
    });

    const sheetsOf = memoize(async (path) => readPdf(await printer.print(site.url + path)));

    test.each(PAGES)('every duty of /$path stands whole on a sheet', async ({ path, duties }) => {
      const sheets = await sheetsOf(path);
      const cut = duties.filter(
        ({ id, text }) =>
          !sheets.some((it) => it.text.includes(id) && it.text.includes(plain(text))),
      );
      expect(cut.map(({ id }) => id)).toEqual([]);
    });

    test('every sheet of every role bears the running head', async () => {
      for (const role of roles) {
        const head = plain(runningHead(role).join(''));
        const sheets = await sheetsOf(`roles/${role.id}/`);
        expect(sheets.filter(({ text }) => !text.includes(head))).toEqual([]);
      }
    });
  });
}

/** Prints every page once, whoever asks. */
function memoize(print: (path: string) => Promise<Sheet[]>) {
  const printed = new Map<string, Promise<Sheet[]>>();
  return (path: string): Promise<Sheet[]> => {
    const sheets = printed.get(path) ?? print(path);
    printed.set(path, sheets);
    return sheets;
  };
}
