import type { EventEmitter } from 'node:events';

/**
 * The one answer of a thread or process. Rejects with the error that it throws or answers with, or with a Chinese
 * sentence where it ends without a word.
 */
export function answerOf<Answer>(helper: EventEmitter, whatFailed: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    helper.once('message', (answer) =>
      answer instanceof Error ? reject(answer) : resolve(answer),
    );
    helper.once('error', reject);
    helper.once('exit', (code) => reject(new Error(`${whatFailed}（${code}）`)));
  });
}
