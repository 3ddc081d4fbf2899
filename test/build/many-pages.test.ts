import { basename } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { MANY } from '../../src/build/write-pages-together.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { linksLeadSomewhere } from '../../src/verify/rules/links-lead-somewhere.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { type BuiltFiles, builtFiles } from '../site/built-files.ts';
import { syntheticContent } from '../synthetic/content-files.ts';
import { BASE, describeAddress, SITE } from './address.ts';

const files = syntheticContent(70);
const [role = ''] = [...files.keys()].filter((file) => file.startsWith('content/roles/'));
change('content/handbook.yaml', /$/, `site: ${SITE}\nbase: ${BASE}\n`);
change(role, /^---\n/, '---\nformerly: [former-name]\n');
const { handbook } = buildHandbook(parseContent(files));
let site: BuiltFiles;

beforeAll(async () => {
  site = await builtFiles(files, { GIT_DIR: 'none' });
});

test('two threads write the pages of a large company, each once and whole', async () => {
  if (!handbook) throw new Error('the generator made a faulty handbook');
  const { report } = await verifySite(handbook, site.dist, [linksLeadSomewhere]);
  expect(report).toMatch(/^网站核验通过：/);
  const pages = new Set(site.pages.map(({ path }) => path));
  for (const { id } of handbook.roles) expect(pages).toContain(`roles/${id}/index.html`);
  expect(pages.size).toBeGreaterThan(MANY);
});

test('what git does not tell is said once, not by each thread', () => {
  expect(site.told.match(/页面上不显示「最近更新」/g)).toHaveLength(1);
  expect(site.told.match(/没有「修订记录」/g)).toHaveLength(1);
});

describe('at the address that the content names', () =>
  describeAddress(() => ({ ...site, role: basename(role, '.mdx') })));

function change(file: string, from: RegExp, to: string): void {
  files.set(file, (files.get(file) ?? '').replace(from, to));
}
