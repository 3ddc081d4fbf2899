// Prints every fixture chart, a Gantt chart over a change to summer time, and an org chart:
// node print-charts.ts <cache folder> <forward|backward>
import { readdirSync, readFileSync } from 'node:fs';
import { createDiagramRenderer } from '../../src/diagrams/renderer.ts';
import { orgChart } from '../../src/handbook/org-chart.ts';
import { orgRoles } from './org-roles.ts';

const [, , cacheDir = '', order] = process.argv;
const folder = new URL('charts/', import.meta.url);
const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
sources.push('gantt\n dateFormat YYYY-MM-DD\n 春 :a, 2026-03-05, 7d\n 秋 :b, 2026-10-30, 5d');
if (order === 'backward') sources.reverse();
const renderer = createDiagramRenderer({ cacheDir });
const drawn: string[] = [];
for (const source of sources) drawn.push((await renderer.renderFence(source)).svg);
if (order === 'backward') drawn.reverse();
const chart = orgChart(orgRoles(50), { title: '全店组织架构', direction: 'LR' });
drawn.push((await renderer.renderOrgChart(chart)).svg);
await renderer.close();
process.stdout.write(drawn.join('\n'));
