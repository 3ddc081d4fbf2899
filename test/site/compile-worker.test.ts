import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptCompiler } from '../../src/content/kept-compiler.ts';
import { pageText } from '../../src/content/page-text.ts';
import { pageCompiler } from '../../src/markdown/compile-page.ts';
import { renderer } from '../diagrams/own-renderer.ts';
import { temporaryFolder } from '../temporary-folder.ts';

// What is kept stands below the folder in which a build runs.
const project = process.cwd();
const folder = temporaryFolder();
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(project));

const texts = new Map([
  ['content/guide/one.mdx', '---\ntitle: 一\n---\n\n## 病历\n\n写清楚。\n'],
  ['content/guide/two.mdx', '---\ntitle: 二\n---\n\n```mermaid\nflowchart TB\n  a --> b\n```\n'],
]);

test('what the helper compiled is found where it is looked for; charts are left to the one that asks', async () => {
  const worker = new URL('../../src/site/compile-worker.ts', import.meta.url);
  expect(await once(new Worker(worker, { workerData: texts }), 'exit')).toEqual([0]);

  let fresh = 0;
  const compile = keptCompiler(pageCompiler(renderer), () => {
    fresh++;
  });
  const read = (file: string) => compile(file, pageText(file, texts.get(file) ?? ''));
  const one = await read('content/guide/one.mdx');
  expect(one.code).toContain('写清楚');
  expect(one.headings).toEqual([{ depth: 2, slug: '病历', text: '病历' }]);
  expect(fresh).toBe(0);
  expect((await read('content/guide/two.mdx')).code).toContain('chart-figure');
  expect(fresh).toBe(1);
  await read('content/guide/two.mdx');
  expect(fresh).toBe(1);
});
