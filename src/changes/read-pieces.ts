import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { pastReader } from '../content/kept-reading.ts';
import type { Reading } from '../history/reading.ts';
import { type PastText, readPiece } from './read-piece.ts';

/** What each of many texts says, in their order; null for one that cannot be read. */
export function readPieces(texts: readonly PastText[]): (Reading | null)[] {
  const reader = pastReader();
  if (texts.length < MANY) return texts.map((text) => readPiece(text, reader));
  const shared = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const { port1, port2 } = new MessageChannel();
  const helper = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: { texts, shared, port: port2 },
    transferList: [port2],
  });
  helper.unref();
  const read = readUntaken(texts, shared);
  // The helper ends with its last text; it is waited for, since who asks cannot wait otherwise.
  if (Atomics.wait(shared, STATE, RUNNING, LONGEST) !== 'timed-out') {
    const answer = receiveMessageOnPort(port1);
    for (const [at, piece] of (answer?.message as Map<number, Reading | null>) ?? [])
      read.set(at, piece);
  }
  port1.close();
  helper.terminate();
  return texts.map((text, at) => {
    const piece = read.get(at);
    return piece === undefined ? readPiece(text, reader) : piece;
  });
}

/** What the texts say that no other thread has begun, by their places. */
export function readUntaken(
  texts: readonly PastText[],
  shared: Int32Array,
): Map<number, Reading | null> {
  const reader = pastReader();
  const read = new Map<number, Reading | null>();
  for (let at = take(shared); at < texts.length; at = take(shared)) {
    const text = texts[at];
    if (text) read.set(at, readPiece(text, reader));
  }
  return read;
}

function take(shared: Int32Array): number {
  return Atomics.add(shared, TAKEN, 1);
}

const TAKEN = 0;
/** Where the helper says that it is done. */
export const STATE = 1;
const RUNNING = 0;
/** As many texts as take longer than a thread to start. */
const MANY = 60;
/** Milliseconds that a helper may take for its last text; who has waited for so long reads it himself. */
const LONGEST = 10_000;
