import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Layout, layoutOf } from '../../src/publish/layout.ts';
import { showPreview } from '../../src/publish/previews.ts';
import { openRepository } from '../../src/publish/repository.ts';
import { stageOf } from '../../src/publish/stage-build.ts';
import { SITE_FILES, SITE_FOLDER } from '../site/site.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { violationsEverywhere } from './axe.ts';
import { openPage } from './open-page.ts';
import { LONGEST_ROLE } from './page-kinds.ts';
import { readPdf } from './read-pdf.ts';
import { serveForTest } from './serve-for-tests.ts';

const NAME = 'new-text';
let layout: Layout;
let served: string;
beforeAll(async () => {
  layout = layoutOf(join(temporaryFolder(), 'server'));
  for (const folder of [layout.builds, layout.tmp, join(layout.engines, 'one')])
    mkdirSync(folder, { recursive: true });
  symlinkSync('one', layout.engine);
  cpSync(SITE_FOLDER, layout.current, { recursive: true });
  const commit = '0'.repeat(40);
  cpSync(SITE_FOLDER, stageOf(layout, commit), { recursive: true });
  await showPreview(layout, openRepository(layout.root), { name: NAME, commit });
  expect(readFileSync(join(stageOf(layout, commit), 'index.html'))).toEqual(
    readFileSync(join(SITE_FOLDER, 'index.html')),
  );
  // As a web server joins them.
  served = layout.current;
  cpSync(layout.previews, join(served, 'preview'), { recursive: true });
});

test.each(['/', '/a/手册/'])('at %s a draft says what it is and leads back', async (base) => {
  const home = await serveForTest(base, '', served);
  for (const path of ['', LONGEST_ROLE, 'search/?q=a', 'print/']) {
    const { page, complaints } = await openPage(`${home}preview/${NAME}/${path}`);
    expect(await page.title()).toContain(`草稿「${NAME}」 · `);
    const mark = page.locator('.draft-mark');
    await mark.waitFor();
    // It stays in view, wherever one reads.
    for (const at of [0, 1]) {
      await page.evaluate((part) => scrollTo(0, part * document.body.scrollHeight), at);
      const box = await mark.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(page.viewportSize()?.height ?? 0, 0);
    }
    expect(complaints).toEqual([]);
    await mark.locator('a').click();
    await page.waitForURL(home + path.replace(/\?.*/, ''));
    expect(await page.locator('.draft-mark').count()).toBe(0);
  }
});

test('a draft offers no editor, which edits what is live', async () => {
  const home = await serveForTest('/', '', served);
  const edits = 'a[href*="/edit/"]';
  const { page } = await openPage(home + LONGEST_ROLE);
  expect(await page.locator(edits).first().isVisible()).toBe(true);
  await page.goto(`${home}preview/${NAME}/${LONGEST_ROLE}`);
  expect(await page.locator(edits).first().isVisible()).toBe(false);
  expect(readdirSync(join(layout.previews, NAME))).not.toContain('edit');
});

test('every sheet of a printed draft says so', async () => {
  const home = await serveForTest('/', '', served);
  const { page } = await openPage(`${home}preview/${NAME}/${LONGEST_ROLE}`);
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets.length).toBeGreaterThan(1);
  for (const { text } of sheets) expect(text).toContain(`草稿「${NAME}」`);
});

test('the mark can be read by everybody', async () => {
  const home = await serveForTest('/', '', served);
  const { page } = await openPage(`${home}preview/${NAME}/${LONGEST_ROLE}`);
  expect(await violationsEverywhere(page)).toEqual([]);
});

test('no page of a draft can be had without the mark', () => {
  const pages = SITE_FILES.filter((path) => path.endsWith('.html') && !path.startsWith('edit/'));
  for (const path of pages)
    expect(readFileSync(join(layout.previews, NAME, path), 'utf8')).toContain('draft-mark');
  const files = readdirSync(join(layout.previews, NAME), { recursive: true, encoding: 'utf8' });
  expect(files.filter((path) => /\.html\./.test(path))).toEqual([]);
});
