import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { runFuzz } from './run-fuzz.ts';

// One of the threads of a fuzz: says how far it is, and at last what came of it.
if (!isMainThread)
  parentPort?.postMessage(await runFuzz(workerData, (sofar) => parentPort?.postMessage(sofar)));
