// npm run bench [-- N …]: seconds, memory, sizes and search of handbooks of N roles, as a table for README.
import { type HandbookFigures, handbookFigures } from './measure/handbook-figures.ts';
import { machine } from './measure/machine.ts';
import { markdownTable } from './measure/markdown-table.ts';
import { count } from './measure/units.ts';

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length ? asked : [8, 200, 1000];
const columns: HandbookFigures[] = [];
for (const roles of sizes) columns.push(await handbookFigures(roles));
console.log(`${table(columns.map(({ costs }) => costs))}

${table(columns.map(({ pages }) => pages))}

${machine()}; \`npm run bench -- ${sizes.join(' ')}\`. Pages: KB gzip, median and most.`);

function table(columns: readonly ReadonlyMap<string, string>[]): string {
  const names = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  const rows = names.map((name) => [name, ...columns.map((column) => column.get(name) ?? '–')]);
  return markdownTable(['Roles', ...sizes.map(count)], rows);
}
