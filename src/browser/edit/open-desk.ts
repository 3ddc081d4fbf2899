import { addressOf } from '../site-root.ts';
import type { DeskAnswers, DeskAsk, DeskReply, DeskRequest } from './desk-messages.ts';
import workerPath from './desk-worker.ts?worker&url';

/**
 * Asks the desk, which works beside the page so that whoever types never waits for it. Rejects where it
 * fails, or could not be loaded.
 */
export type AskDesk = <Asked extends DeskAsk>(asked: Asked) => Promise<DeskAnswers[Asked['ask']]>;

/** Starts the desk in a worker. */
export function openDesk(): AskDesk {
  const worker = new Worker(addressOf(workerPath), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let failure: Error | null = null;
  let last = 0;
  worker.addEventListener(
    'message',
    ({ data: { id, answer, failure } }: MessageEvent<DeskReply>) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (failure === undefined) asked?.resolve(answer as never);
      else asked?.reject(new Error(failure));
    },
  );
  worker.addEventListener('error', (event) => {
    failure = new Error(event.message || 'the desk could not be loaded');
    for (const asked of waiting.values()) asked.reject(failure);
    waiting.clear();
  });
  return (asked) => {
    if (failure) return Promise.reject(failure);
    last += 1;
    const request: DeskRequest = { id: last, asked };
    const answer = new Promise<never>((resolve, reject) => {
      waiting.set(last, { resolve, reject });
    });
    worker.postMessage(request);
    return answer;
  };
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}
