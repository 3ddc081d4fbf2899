import type { Browser } from 'playwright-core';
import type { SyntheticRole } from '../../../test/synthetic/company.ts';
import { median } from '../measure/median.ts';
import { openLine } from '../measure/open-line.ts';
import type { Run } from '../measure/run-measured.ts';
import { servePacked } from '../measure/serve-packed.ts';
import { siteSize } from '../measure/site-size.ts';
import type { DutyQuery } from '../measure/twenty-queries.ts';
import { count, kilobytes, megabytes } from '../measure/units.ts';
import { judgeSearch } from './judge-search.ts';
import type { Peer } from './peer.ts';
import type { PeerProject } from './peer-project.ts';

/** A project that can be built and asked. */
export interface Contender
  extends PeerProject,
    Pick<Peer, 'addressOf' | 'ask' | 'link' | 'result'> {
  /** The page of a role, without an ending. */
  pageOf(role: SyntheticRole): string;
}

/** What the builds of a contender cost, also as a multiple of ours, and what its site gives readers. */
export async function contenderFigures(
  it: Contender,
  runs: readonly Run[],
  ours: readonly Run[],
  queries: readonly DutyQuery[],
  browser: Browser,
): Promise<Map<string, string>> {
  const against = (of: (run: Run) => number, digits: number) => {
    const own = median(runs.map(of));
    const ratio = own / median(ours.map(of));
    return `${own.toFixed(digits)}${runs === ours ? '' : ` (${ratio.toFixed(2)} ×)`}`;
  };
  const { files, bytes } = siteSize(it.dist);
  const site = await servePacked(it.dist);
  const addressOf = (role: SyntheticRole) => it.addressOf(it.pageOf(role));
  const [first] = queries;
  const { page, received, close } = await openLine(browser, null);
  await page.goto(site.url + (first ? addressOf(first.role) : ''), { waitUntil: 'networkidle' });
  const cold = received();
  await close();
  const found = await judgeSearch(browser, site.url, it, queries, ({ role }) => addressOf(role));
  await site.close();
  const of = queries.length;
  return new Map([
    ['build: s', against(({ seconds }) => seconds, 1)],
    ['build: CPU s', against(({ usage }) => usage?.cpuSeconds ?? Number.NaN, 1)],
    ['peak memory: MB', against(({ usage }) => usage?.peakMegabytes ?? Number.NaN, 0)],
    ['dist: MB, files', `${megabytes(bytes)}, ${count(files)}`],
    ['a role’s page, cold: KB, requests', `${kilobytes(cold.bytes)}, ${cold.requests}`],
    ['right page in first 5 results', `${found.page} of ${of}`],
    ['…with the duty’s words shown', `${found.duty} of ${of}`],
  ]);
}
