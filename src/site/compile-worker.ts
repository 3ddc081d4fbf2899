import { isMainThread, workerData } from 'node:worker_threads';
import { keptCompiler } from '../content/kept-compiler.ts';
import { pageText } from '../content/page-text.ts';
import type { ContentFolder } from '../content/read-folder.ts';
import { pageCompiler } from '../markdown/compile-page.ts';
import { noCharts } from '../markdown/no-charts.ts';

async function compileAll(texts: ContentFolder['texts']): Promise<void> {
  const compile = keptCompiler(pageCompiler(noCharts));
  for (const [file, text] of [...texts].toReversed()) {
    if (!file.endsWith('.mdx')) continue;
    // A page that cannot be compiled here is compiled, or refused, where it is asked for.
    await compile(file, pageText(file, text)).catch(() => undefined);
  }
}

// The helper's side: what it compiles is kept, and that is all it is for.
if (!isMainThread) await compileAll(workerData);
