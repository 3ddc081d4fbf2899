import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageText } from '../../src/content/page-text.ts';
import type { HelperTask } from '../../src/integrations/compile-together.ts';
import { keptPages } from '../../src/integrations/kept-pages.ts';
import { type CreateRenderer, pageProcessor } from '../../src/integrations/page-processor.ts';
import { renderer } from '../diagrams/own-renderer.ts';
import { temporaryFolder } from '../temporary-folder.ts';

// What is kept stands below the folder in which a build runs.
const project = process.cwd();
const folder = temporaryFolder();
beforeAll(() => process.chdir(folder));
afterAll(() => process.chdir(project));

const source = new URL('file:///project/src/');
const mdx = { optimize: false, sourcemap: false };
const options: Parameters<CreateRenderer> = [
  { syntaxHighlight: false },
  { srcDir: source, ...mdx },
];
const texts = new Map([
  ['content/guide/one.mdx', '---\ntitle: 一\n---\n\n## 病历\n\n写清楚。\n'],
  ['content/guide/two.mdx', '---\ntitle: 二\n---\n\n```mermaid\nflowchart TB\n  a --> b\n```\n'],
]);

test('what the helper compiled is found where it is looked for; charts are left to the one that asks', async () => {
  const task: HelperTask = { texts, shared: options[0], mdx, sourceFolder: source.href };
  const worker = new URL('../../src/integrations/compile-worker.ts', import.meta.url);
  expect(await once(new Worker(worker, { workerData: task }), 'exit')).toEqual([0]);

  let fresh = 0;
  const processor = keptPages(pageProcessor(renderer), () => {
    fresh++;
  });
  const compile = async (file: string) => {
    const compiler = await processor.createMdxRenderer?.(...options);
    const path = join(process.cwd(), file);
    return compiler?.process(pageText(file, texts.get(file) ?? ''), path, {});
  };
  expect((await compile('content/guide/one.mdx'))?.code).toContain('写清楚');
  expect(fresh).toBe(0);
  expect((await compile('content/guide/two.mdx'))?.code).toContain('chart-figure');
  expect(fresh).toBe(1);
  await compile('content/guide/two.mdx');
  expect(fresh).toBe(1);
});
