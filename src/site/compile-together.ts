import { Worker } from 'node:worker_threads';
import { keptCompiler } from '../content/kept-compiler.ts';
import { pageText } from '../content/page-text.ts';
import type { ContentFolder } from '../content/read-folder.ts';
import { siteRenderer } from '../diagrams/site-renderer.ts';
import type { CompiledPage, PageCompiler } from '../markdown/compile-page.ts';
import { fewAtOnce } from './few-at-once.ts';

/**
 * Gives the compiled pages of a folder, each compiled when it is first asked for. Where many are new, a
 * second thread compiles them from the end, and keeps them where this one looks for them: they meet in
 * the middle.
 */
export function compileTogether({ texts }: ContentFolder): (file: string) => Promise<CompiledPage> {
  let fresh = 0;
  let compiler: Promise<PageCompiler> | null = null;
  const compileFresh: PageCompiler = async (file, text) => {
    compiler ??= loadCompiler();
    return (await compiler)(file, text);
  };
  const compile = keptCompiler(compileFresh, (text) => {
    // The second thread draws nothing.
    if (!text.includes('```mermaid') && ++fresh === MANY) startHelper(texts);
  });
  // All may be asked for at once, whose trees together are larger than anything else in a build.
  const inTurn = fewAtOnce(AT_ONCE);
  const pages = new Map<string, Promise<CompiledPage>>();
  return (file) => {
    const text = texts.get(file);
    if (text === undefined) return Promise.reject(new Error(`没有内容文件 ${file}`));
    const page = pages.get(file) ?? inTurn(() => compile(file, pageText(file, text)));
    pages.set(file, page);
    return page;
  };
}

/** Where every page is kept, what compiles them is not loaded: it is as much as judges them. */
async function loadCompiler(): Promise<PageCompiler> {
  const { pageCompiler } = await import('../markdown/compile-page.ts');
  return pageCompiler(siteRenderer);
}

function startHelper(texts: ContentFolder['texts']): void {
  const helper = new Worker(new URL('./compile-worker.ts', import.meta.url), { workerData: texts });
  // Without its help everything is compiled as well.
  helper.on('error', () => undefined).unref();
}

/** As many pages as take longer than a thread to start. */
const MANY = 40;
/** One may wait for its charts while others are compiled. */
const AT_ONCE = 4;
