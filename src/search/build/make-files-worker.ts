import { parentPort, workerData } from 'node:worker_threads';
import { keptTables } from './kept-tables.ts';
import { makeSearchFiles } from './make-files.ts';

// The worker's side: makes the files of the data it was started with, and ends.
if (parentPort)
  parentPort.postMessage(await makeSearchFiles(workerData.data, workerData.passages, keptTables));
