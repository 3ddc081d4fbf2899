import { Worker } from 'node:worker_threads';
import type { SearchFiles } from '../search/build/make-files.ts';
import type { SearchData } from '../search/data.ts';
import type { Passage } from '../search/passage.ts';
import { answerOf } from './answer-of.ts';

/** `makeSearchFiles` in a thread of its own, beside whatever this one does. Rejects with what it throws. */
export function makeFilesApart(
  data: SearchData,
  passages: readonly Passage[],
): Promise<SearchFiles> {
  const worker = new Worker(new URL('../search/build/make-files-worker.ts', import.meta.url), {
    workerData: { data, passages },
  });
  return answerOf(worker, '搜索索引没有做完');
}
