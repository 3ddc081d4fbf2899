import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MANY } from '../../src/build/write-pages-together.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { pagesOf, readSite } from '../../src/verify/built-site.ts';
import { linksLeadSomewhere } from '../../src/verify/rules/links-lead-somewhere.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { syntheticContent } from '../synthetic/content-files.ts';
import { writeProject } from '../write-project.ts';
import { build, copyProject } from './build-copy.ts';

test('two threads write the pages of a large company, each once and whole', async () => {
  const files = syntheticContent(70);
  const { handbook } = buildHandbook(parseContent(files));
  if (!handbook) throw new Error('the generator made a faulty handbook');
  const copy = copyProject('many-pages');
  rmSync(join(copy, 'content'), { recursive: true });
  writeProject(copy, files);
  const dist = await build(copy);
  const { report } = await verifySite(handbook, dist, [linksLeadSomewhere]);
  expect(report).toMatch(/^网站核验通过：/);
  const pages = new Set(pagesOf(readSite(dist)).map(({ path }) => path));
  for (const { id } of handbook.roles) expect(pages).toContain(`roles/${id}/index.html`);
  expect(pages.size).toBeGreaterThan(MANY);
});
