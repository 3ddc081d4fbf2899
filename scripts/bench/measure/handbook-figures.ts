import { launchBrowser } from '../../../src/verify/launch-browser.ts';
import { syntheticCompany } from '../../../test/synthetic/company.ts';
import { benchProject } from './bench-project.ts';
import { median } from './median.ts';
import { SLOW } from './open-line.ts';
import type { Run } from './run-measured.ts';
import { searchCost } from './search-cost.ts';
import { servePacked } from './serve-packed.ts';
import { siteSize } from './site-size.ts';
import { twentyQueries } from './twenty-queries.ts';
import { count, kilobytes, megabytes, milliseconds } from './units.ts';

/** What one size of handbook costs, and its pages by their kind. */
export interface HandbookFigures {
  readonly costs: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, string>;
}

/** Builds a handbook of so many roles in a temporary project, and measures it; tells of each figure on stderr. */
export async function handbookFigures(roles: number): Promise<HandbookFigures> {
  const company = syntheticCompany(roles);
  const costs = new Map<string, string>();
  const put = (name: string, ...values: string[]) => {
    costs.set(name, values.join(', '));
    console.error(`${roles}: ${name}: ${values.join(', ')}`);
  };
  put('duties, departments', count(roles * 15), count(company.departments.length));
  const runs: Record<'check' | 'cold' | 'again' | 'changed', Run[]> = {
    ...{ check: [], cold: [], again: [], changed: [] },
  };
  const note = async (what: keyof typeof runs, running: Promise<Run>) => {
    const run = await running;
    runs[what].push(run);
    console.error(`${roles}: ${what}: ${figures([run]).join(', ')}`);
  };
  let project = benchProject(company);
  for (let turn = 0; turn < (roles <= 50 ? 3 : 1); turn++) {
    if (turn) project = benchProject(company);
    await note('check', project.check());
    await note('cold', project.build());
    await note('again', project.build());
    project.changeOneWord();
    await note('changed', project.build());
  }
  put('check: s, CPU s, MB', ...figures(runs.check));
  put('build, cold: s, CPU s, MB', ...figures(runs.cold));
  put('build, with caches: s, CPU s, MB', ...figures(runs.again));
  put('build, one word changed: s, CPU s, MB', ...figures(runs.changed));
  const { files, bytes, kinds } = siteSize(project.dist);
  put('dist: files, MB', count(files), megabytes(bytes));
  const pages = new Map(
    [...kinds].map(([kind, it]) => {
      const most = it.count > 1 ? [kilobytes(it.most)] : [];
      return [kind, [kilobytes(it.median), ...most].join(', ')];
    }),
  );
  await putSearch(
    project.dist,
    twentyQueries(company).map(({ query }) => query),
    put,
  );
  return { costs, pages };
}

async function putSearch(
  dist: string,
  queries: readonly string[],
  put: (name: string, ...values: string[]) => void,
): Promise<void> {
  const site = await servePacked(dist);
  const browser = await launchBrowser();
  for (const [line, speed] of [
    ['fast line', null],
    ['2 Mbit/s, 100 ms', SLOW],
  ] as const) {
    const cost = await searchCost(browser, site.url, speed, queries);
    put(`first search, ${line}: ms to results`, milliseconds(cost.first));
    if (speed) continue;
    const { untilFirst, inAll } = cost;
    put('…loads until then: KB, requests', kilobytes(untilFirst.bytes), count(untilFirst.requests));
    put('…loads in all: KB, requests', kilobytes(inAll.bytes), count(inAll.requests));
    put('later search: ms, median and most', milliseconds(cost.warm), milliseconds(cost.slowest));
  }
  await browser.close();
  await site.close();
}

function figures(runs: readonly Run[]): string[] {
  const usage = (of: 'cpuSeconds' | 'peakMegabytes') =>
    median(runs.flatMap((run) => run.usage?.[of] ?? []));
  return [
    median(runs.map(({ seconds }) => seconds)).toFixed(1),
    usage('cpuSeconds').toFixed(1),
    count(Math.round(usage('peakMegabytes'))),
  ];
}
