import { join } from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';
import { pageText } from '../content/page-text.ts';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import type { HelperTask } from './compile-together.ts';
import { keptPages } from './kept-pages.ts';
import { pageProcessor } from './page-processor.ts';

async function compileAll({ texts, shared, mdx, sourceFolder }: HelperTask): Promise<void> {
  const srcDir = sourceFolder === undefined ? {} : { srcDir: new URL(sourceFolder) };
  const processor = keptPages(pageProcessor(noCharts));
  const compiler = await processor.createMdxRenderer?.(shared, { ...mdx, ...srcDir });
  for (const [file, text] of [...texts].toReversed()) {
    if (!file.endsWith('.mdx')) continue;
    const path = join(process.cwd(), file).replaceAll('\\', '/');
    // A page that cannot be compiled here is compiled, or refused, where it is asked for.
    await compiler?.process(pageText(file, text), path, {}).catch(() => undefined);
  }
}

/** Charts are drawn in one thread only: pages that have any are left to the one that asks it. */
const noCharts: DiagramRenderer = {
  renderFence: () => Promise.reject(new Error('no charts here')),
  renderOrgChart: () => Promise.reject(new Error('no charts here')),
  close: () => Promise.resolve(),
};

// The helper's side: what it compiles is kept, and that is all it is for.
if (!isMainThread) await compileAll(workerData);
