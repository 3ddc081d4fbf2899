import { isMainThread, workerData } from 'node:worker_threads';
import { pageText } from '../content/page-text.ts';
import type { ContentFolder } from '../content/read-folder.ts';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { pageCompiler } from '../markdown/compile-page.ts';
import { keptCompiler } from './kept-compiler.ts';

async function compileAll(texts: ContentFolder['texts']): Promise<void> {
  const compile = keptCompiler(pageCompiler(noCharts));
  for (const [file, text] of [...texts].toReversed()) {
    if (!file.endsWith('.mdx')) continue;
    // A page that cannot be compiled here is compiled, or refused, where it is asked for.
    await compile(file, pageText(file, text)).catch(() => undefined);
  }
}

/** Charts are drawn in one thread only: pages that have any are left to the one that asks it. */
const noCharts: DiagramRenderer = {
  renderFence: () => Promise.reject(new Error('no charts here')),
  renderOrgChart: () => Promise.reject(new Error('no charts here')),
  waiting: () => 0,
  close: () => Promise.resolve(),
};

// The helper's side: what it compiles is kept, and that is all it is for.
if (!isMainThread) await compileAll(workerData);
