import { Worker } from 'node:worker_threads';
import { siteChanges } from '../site/site-changes.ts';
import { siteOrgCharts } from '../site/site-charts.ts';
import { siteFolder, siteProject } from '../site/site-content.ts';
import { answerOf } from './answer-of.ts';
import { type PageTask, type WrittenPages, writePages } from './write-pages.ts';

/** `writePages` in this thread, with a second one beside it where the pages are many. Rejects with what either throws. */
export async function writePagesTogether(task: Omit<PageTask, 'taken'>): Promise<WrittenPages> {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const charts = await siteOrgCharts();
  let helping: Promise<WrittenPages> = Promise.resolve({ pages: 0, urls: [] });
  const own = await writePages({ ...task, taken }, () => {
    const workerData = {
      ...{ ...task, taken, charts },
      ...{ folderRead: siteFolder(), content: siteProject().content, changes: siteChanges() },
    };
    const helper = new Worker(new URL('./write-pages-worker.ts', import.meta.url), { workerData });
    helping = answerOf(helper, '页面没有写完');
    // Who waits for it is told what failed; until then it is nobody's error.
    helping.catch(() => undefined);
  });
  const helped = await helping;
  return { pages: own.pages + helped.pages, urls: [...own.urls, ...helped.urls] };
}
