import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { watchWork } from '../../src/diagrams/watch-work.ts';

test('a thread that works without an end is told', async () => {
  const worker = start('for (;;);');
  await new Promise<void>((resolve) => {
    watchWork(worker, 50, resolve);
  });
});

test('a thread that waits, as on a busy machine, is not told before it answers', async () => {
  const worker = start(
    "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500); require('node:worker_threads').parentPort.postMessage('done');",
  );
  const told: string[] = [];
  const end = watchWork(worker, 600, () => told.push('late'));
  expect(await once(worker, 'message')).toEqual(['done']);
  end();
  expect(told).toEqual([]);
});

test('a watch that has ended tells nothing', async () => {
  const worker = start('for (;;);');
  const told: string[] = [];
  watchWork(worker, 20, () => told.push('late'))();
  await new Promise<void>((resolve) => {
    watchWork(worker, 100, resolve);
  });
  expect(told).toEqual([]);
});

function start(code: string): Worker {
  const worker = new Worker(code, { eval: true });
  onTestFinished(async () => {
    await worker.terminate();
  });
  return worker;
}
