import type { Worker } from 'node:worker_threads';

/** The one answer of a thread. Rejects with what it throws, or with a Chinese sentence where it ends without a word. */
export function answerOf<Answer>(worker: Worker, whatFailed: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`${whatFailed}（${code}）`)));
  });
}
