// npm run bench:charts: sizes and times of org charts and fences, from an empty cache.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Diagram } from '../../src/diagrams/diagram.ts';
import { createDiagramRenderer } from '../../src/diagrams/renderer.ts';
import { orgChart } from '../../src/handbook/org-chart.ts';
import { orgRoles } from '../../test/diagrams/org-roles.ts';

const cacheDir = mkdtempSync(join(tmpdir(), 'charts-'));
const renderer = createDiagramRenderer({ cacheDir });
let run = 0;
const draw = (roles: number, direction: 'TB' | 'LR') =>
  renderer.renderOrgChart(orgChart(orgRoles(roles), { title: `图 ${run++}`, direction }));

await time('cold start with first chart, 9 roles', () => draw(9, 'TB'));
for (const roles of [9, 50, 300] as const) {
  for (const direction of ['TB', 'LR'] as const) {
    await draw(roles, direction);
    await time(`warm, ${roles} roles ${direction}`, () => draw(roles, direction));
  }
}
await time('1,000 roles in 50 departments', async () => {
  for (let department = 0; department < 50; department++) await draw(20, 'TB');
  return undefined;
});
for (const kind of ['flowchart', 'sequence', 'gantt']) {
  const source = readFileSync(
    new URL(`../../test/diagrams/charts/${kind}.mmd`, import.meta.url),
    'utf8',
  );
  await renderer.renderFence(source);
  await time(`warm, ${kind}`, () =>
    renderer.renderFence(`${source}\n\n%% again\naccTitle: ${run++}`),
  );
}
await renderer.close();
rmSync(cacheDir, { recursive: true });

async function time(name: string, work: () => Promise<Diagram | undefined>): Promise<void> {
  const start = performance.now();
  const diagram = await work();
  const took = Math.round(performance.now() - start);
  const size = diagram ? `, ${gzipSync(diagram.svg, { level: 9 }).length} B gzip` : '';
  console.log(`${name}: ${took} ms${size}`);
}
