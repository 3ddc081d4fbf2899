import { Worker } from 'node:worker_threads';
import type { SearchData } from '../data.ts';
import type { Passage } from '../passage.ts';
import type { SearchFiles } from './make-files.ts';

/** `makeSearchFiles` in a thread of its own, beside whatever this one does. Rejects with what it throws. */
export function makeFilesApart(
  data: SearchData,
  passages: readonly Passage[],
): Promise<SearchFiles> {
  const worker = new Worker(new URL('./make-files-worker.ts', import.meta.url), {
    workerData: { data, passages },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`搜索索引没有做完（${code}）`)));
  });
}
