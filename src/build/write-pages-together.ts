import { Worker } from 'node:worker_threads';
import { siteChanges } from '../site/site-changes.ts';
import { siteOrgCharts } from '../site/site-charts.ts';
import { siteFolder, siteProject } from '../site/site-content.ts';
import { siteHistory } from '../site/site-history.ts';
import { answerOf } from './answer-of.ts';
import { OFFLINE_PAGE, planPages } from './plan-pages.ts';
import { type PageTask, type WrittenPages, writePages } from './write-pages.ts';

/**
 * Writes all pages of the content that this process builds, in this thread and, where they are many, in a
 * second one beside it. Rejects with what either throws.
 */
export async function writePagesTogether(
  given: Omit<PageTask, 'planned' | 'taken'>,
): Promise<WrittenPages> {
  const planned = (await planPages(given.bundle)).filter(({ path }) => path !== OFFLINE_PAGE.path);
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const task = { ...given, planned, taken };
  const helping = planned.length > MANY ? help(task) : NOTHING;
  // Who waits for it is told what failed; until then it is nobody's error.
  helping.catch(() => undefined);
  const own = await writePages(task);
  const helped = await helping;
  return {
    pages: own.pages + helped.pages,
    urls: [...own.urls, ...helped.urls],
    hashes: new Map([...own.hashes, ...helped.hashes]),
  };
}

async function help(task: PageTask): Promise<WrittenPages> {
  const workerData = {
    // It begins at the other end: what many pages of a kind share is then mostly worked out by one of the two.
    ...{ ...task, planned: task.planned.toReversed(), charts: await siteOrgCharts() },
    ...{ folderRead: siteFolder(), content: siteProject().content },
    ...{ changes: siteChanges(), dates: siteHistory() },
  };
  const helper = new Worker(new URL('./write-pages-worker.ts', import.meta.url), { workerData });
  return answerOf(helper, '页面没有写完');
}

const NOTHING: Promise<WrittenPages> = Promise.resolve({ pages: 0, urls: [], hashes: new Map() });
/** As many pages as take longer than a thread to start. */
export const MANY = 300;
