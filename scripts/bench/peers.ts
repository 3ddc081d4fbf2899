// npm run bench:peers [-- N]: our build and search beside other frameworks with the same content, as a table.
import { launchBrowser } from '../../src/verify/launch-browser.ts';
import { syntheticCompany } from '../../test/synthetic/company.ts';
import { benchProject } from './measure/bench-project.ts';
import { machine } from './measure/machine.ts';
import { markdownTable } from './measure/markdown-table.ts';
import type { Run } from './measure/run-measured.ts';
import { twentyQueries } from './measure/twenty-queries.ts';
import { type Contender, contenderFigures } from './peers/contender.ts';
import { docusaurus } from './peers/docusaurus.ts';
import { rolePath } from './peers/markdown-pages.ts';
import { OURS } from './peers/ours.ts';
import { peerProject } from './peers/peer-project.ts';
import { starlight } from './peers/starlight.ts';
import { vitepress } from './peers/vitepress.ts';

const roles = Number(process.argv[2] ?? 1000);
const turns = 3;
const company = syntheticCompany(roles);
const contenders: Contender[] = [
  ours(),
  ...[starlight, vitepress, docusaurus].map((peer) => ({
    ...peer,
    ...peerProject(peer, company),
    pageOf: rolePath,
  })),
];
const runs = new Map<Contender, Run[]>(contenders.map((it) => [it, []]));
for (let turn = 0; turn < turns; turn++)
  for (const it of contenders) {
    const run = await it.build();
    runs.get(it)?.push(run);
    console.error(`${it.name}: ${run.seconds.toFixed(1)} s, ${run.usage?.cpuSeconds} s of CPU`);
  }
const browser = await launchBrowser();
const queries = twentyQueries(company);
const [first] = runs.values();
const columns: Map<string, string>[] = [];
for (const [it, own] of runs)
  columns.push(await contenderFigures(it, own, first ?? own, queries, browser));
await browser.close();
const rows = [...(columns[0]?.keys() ?? [])].map((name) => [
  name,
  ...columns.map((column) => column.get(name) ?? '–'),
]);
const head = [`${roles} roles`, ...contenders.map(({ name }) => name)];
console.log(`${markdownTable(head, rows)}

${machine()}; \`npm run bench:peers -- ${roles}\`. Cold builds in turn, medians of ${turns}, with all child processes; × is against ours.`);

/** Ours is a new copy for each build: it has nothing of the last. */
function ours(): Contender {
  let project = benchProject(company);
  return {
    ...OURS,
    name: 'ours',
    pageOf: ({ id }) => `roles/${id}`,
    get dist() {
      return project.dist;
    },
    build: () => {
      project = benchProject(company);
      return project.build();
    },
  };
}
