import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { serveForTest } from '../browser/serve-for-tests.ts';
import { foundDuties, visit } from '../browser/visit.ts';
import { build, copyProject } from '../build/build-copy.ts';
import { oneRoleShop } from '../verify/other-handbooks.ts';
import { writeProject } from '../write-project.ts';

const copy = copyProject('words-of-the-firm');

beforeAll(async () => {
  const files = oneRoleShop();
  const change = (file: string, from: string, to: string) =>
    files.set(file, (files.get(file) ?? '').replace(from, to));
  files.set('content/handbook.yaml', `${files.get('content/handbook.yaml')}kinds: {督促: 监督}\n`);
  change('content/roles/keeper.mdx', '\n---\n', '\nfacts:\n  职级: M3\n  工号: 008\n---\n');
  change('content/roles/keeper.mdx', '编号：DZ-01-02\n', '编号：DZ-01-02\n    - 责任：督促\n');
  rmSync(join(copy, 'content'), { recursive: true });
  writeProject(copy, files);
  await build(copy);
});

test.each(['roles/keeper/', 'print/'])('/%s says them', (path) => {
  const words = readFileSync(join(copy, 'dist', path, 'index.html'), 'utf8').replace(
    /<[^>]+>/g,
    ' ',
  );
  expect(words).toMatch(/职级\s+M3\s+工号\s+008\s/);
  expect(words).toMatch(/督促\s+盘点货品/);
});

test('the open data has them', () => {
  const { roles, duties } = JSON.parse(readFileSync(join(copy, 'dist/handbook.json'), 'utf8'));
  expect(roles[0].ownFacts).toEqual([
    { label: '职级', value: 'M3' },
    { label: '工号', value: '008' },
  ]);
  expect(duties[1]).toMatchObject({ kind: '监督', kindName: '督促' });
  expect(duties[0]).not.toHaveProperty('kindName');
});

test.each(['店长 职级', 'M3'])('the search answers %s with the fact', async (query) => {
  const { page, complaints } = await visit(await searchFor(query));
  expect(await foundDuties(page)).toEqual([]);
  expect(await page.locator('[data-answer="keeper"] .badge').allTextContents()).toEqual([
    '职级：M3',
  ]);
  expect(complaints).toEqual([]);
});

test('the search finds a duty by the firm’s word for its 责任', async () => {
  const { page } = await visit(await searchFor('谁督促盘点'));
  expect(await foundDuties(page)).toEqual(['DZ-01-02']);
  const row = page.locator('[data-duty="DZ-01-02"]').first();
  expect(await row.locator('.badge').allTextContents()).toEqual(['督促']);
});

async function searchFor(query: string): Promise<string> {
  const home = await serveForTest('/', '', join(copy, 'dist'));
  return `${home}search/?q=${encodeURIComponent(query)}`;
}
