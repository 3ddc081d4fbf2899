import { isMainThread, workerData } from 'node:worker_threads';
import { readUntaken, STATE } from './read-pieces.ts';

// The helper's side: reads texts until none is left, hands over what it read, and says so.
if (!isMainThread) {
  const { texts, shared, port } = workerData;
  port.postMessage(readUntaken(texts, shared));
  Atomics.store(shared, STATE, 1);
  Atomics.notify(shared, STATE);
}
