import type { Browser, Page } from 'playwright-core';
import type { DutyQuery } from '../measure/twenty-queries.ts';
import type { Peer } from './peer.ts';

export interface Found {
  /** How many queries had the page with the right duty among the first five results… */
  readonly page: number;
  /** …and how many had a result that shows words of the duty too. */
  readonly duty: number;
}

/** Asks the search of a served site as a reader does. `pathOf` gives where the page of the right duty is. */
export async function judgeSearch(
  browser: Browser,
  site: string,
  peer: Pick<Peer, 'ask' | 'link' | 'result'>,
  queries: readonly DutyQuery[],
  pathOf: (query: DutyQuery) => string,
): Promise<Found> {
  const page = await browser.newPage();
  const found = { page: 0, duty: 0 };
  for (const it of queries) {
    await peer.ask(page, site, it.query);
    const results = (await settled(page, peer)).slice(0, FIRST);
    const right = results.filter(({ path }) => path === `/${pathOf(it)}`);
    if (right.length) found.page++;
    if (right.some(({ text }) => showsDuty(text, it.duty.text))) found.duty++;
  }
  await page.close();
  return found;
}

interface Result {
  readonly path: string;
  readonly text: string;
}

/** The results, as soon as they have stood unchanged for a while: none of the searches tells that it is done. */
async function settled(page: Page, { link, result }: Pick<Peer, 'link' | 'result'>) {
  let last = '';
  for (let same = 0, looks = 0; same < SAME && looks < MOST_LOOKS; looks++) {
    await page.waitForTimeout(LOOK);
    const now = JSON.stringify(await read(page, link, result));
    same = now === last ? same + 1 : 0;
    last = now;
  }
  const results: Result[] = JSON.parse(last);
  return results;
}

function read(page: Page, link: string, result: string): Promise<Result[]> {
  return page.evaluate(
    ([links = '', around = '']) =>
      [...document.querySelectorAll<HTMLAnchorElement>(links)].map((it) => ({
        path: new URL(it.href).pathname,
        text: (it.closest(around) ?? it).textContent ?? '',
      })),
    [link, result],
  );
}

/** Excerpts begin and end anywhere, and some put spaces between words. */
function showsDuty(shown: string, duty: string): boolean {
  const bare = shown.replaceAll(/\s/g, '');
  const length = Math.min(WORDS, duty.length);
  return Array.from({ length: duty.length - length + 1 }, (_, at) =>
    duty.slice(at, at + length),
  ).some((part) => bare.includes(part));
}

const FIRST = 5;
/** Characters of a duty by which a reader knows it. */
const WORDS = 8;
const LOOK = 300;
const SAME = 3;
const MOST_LOOKS = 30;
