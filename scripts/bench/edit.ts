// npm run bench:edit [-- N …]: what somebody who types in the form waits for, in handbooks of N roles.
import { launchBrowser } from '../../src/verify/launch-browser.ts';
import { syntheticCompany } from '../../test/synthetic/company.ts';
import { benchProject } from './measure/bench-project.ts';
import { machine } from './measure/machine.ts';
import { markdownTable } from './measure/markdown-table.ts';
import { servePacked } from './measure/serve-packed.ts';
import { typeInForm } from './measure/type-in-form.ts';
import { count, milliseconds } from './measure/units.ts';

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length ? asked : [8, 200];
const browser = await launchBrowser();
const rows: string[][] = [];
for (const roles of sizes) {
  const company = syntheticCompany(roles);
  const project = benchProject(company);
  await project.build();
  const site = await servePacked(project.dist);
  const cost = await typeInForm(browser, `${site.url}edit/?page=roles/${company.roles[0]?.id}`);
  await site.close();
  const { stands, key, slowestKey, longestTask, findings } = cost;
  rows.push([count(roles), ...[stands, key, slowestKey, longestTask, findings].map(milliseconds)]);
}
await browser.close();
console.log(`${markdownTable(['Roles', 'form stands', 'a key', 'at most', 'longest task', 'findings'], rows)}

${machine()}; \`npm run bench:edit\`. A task shorter than 50 ms counts as none.`);
