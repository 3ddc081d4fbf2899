import { Worker } from 'node:worker_threads';
import { siteFolder } from '../site/site-content.ts';
import { keptPages } from './kept-pages.ts';
import type { CreateRenderer, PageProcessor } from './page-processor.ts';

/** What a helper is started with; a URL would not survive the way to another thread. */
export interface HelperTask {
  readonly texts: ReadonlyMap<string, string>;
  readonly shared: Parameters<CreateRenderer>[0];
  readonly mdx: Omit<Parameters<CreateRenderer>[1], 'srcDir'>;
  readonly sourceFolder: string | undefined;
}

/**
 * A processor that compiles every page once. Where many are new, a second thread compiles them from the
 * end, and keeps them where this one looks for them: they meet in the middle.
 */
export function compileTogether(processor: PageProcessor): PageProcessor {
  let fresh = 0;
  return keptPages(processor, (options) => {
    if (++fresh === MANY) startHelper(options);
  });
}

function startHelper([shared, { srcDir, ...mdx }]: Parameters<CreateRenderer>): void {
  const { texts } = siteFolder();
  const task: HelperTask = { texts, shared, mdx, sourceFolder: srcDir?.href };
  const helper = new Worker(new URL('./compile-worker.ts', import.meta.url), { workerData: task });
  // Without its help everything is compiled as well.
  helper.on('error', () => undefined).unref();
}

/** As many pages as take longer than a thread to start. */
const MANY = 40;
