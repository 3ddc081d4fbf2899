import { parentPort, workerData } from 'node:worker_threads';
import { keptIndex } from './kept-index.ts';
import { keptTables } from './kept-tables.ts';
import { makeSearchFiles } from './make-files.ts';

// The worker's side: makes the files of the data it was started with, and ends.
if (parentPort) {
  const { data, passages } = workerData;
  const makers = { tables: keptTables, index: keptIndex };
  parentPort.postMessage(await makeSearchFiles(data, passages, makers));
}
