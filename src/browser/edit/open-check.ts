import type { EditableContent } from '../../editor/editable-content.ts';
import type { PlacedProblem } from '../../handbook/problem.ts';
import { addressOf } from '../site-root.ts';
import workerPath from './check-worker.ts?worker&url';
import type { CheckAnswer, CheckRequest } from './checking.ts';

/** The check of a handbook, at work beside the page. */
export interface OpenCheck {
  /**
   * All there is to say of the texts as they are now. Null where newer texts were asked about before the
   * check had come to these. Rejects where the check could not be loaded.
   */
  readonly check: (texts: ReadonlyMap<string, string>) => Promise<readonly PlacedProblem[] | null>;
  readonly close: () => void;
}

/** Starts the check in a worker, so that whoever types never waits for it. */
export function openCheck(content: EditableContent): OpenCheck {
  const worker = new Worker(addressOf(workerPath), { type: 'module' });
  const post = (request: CheckRequest) => worker.postMessage(request);
  post({ start: content });
  let known: ReadonlyMap<string, string> = new Map(Object.entries(content.texts));
  let running: Asked | null = null;
  let waiting: (Asked & { readonly texts: ReadonlyMap<string, string> }) | null = null;
  let failure: Error | null = null;
  const next = () => {
    running = waiting;
    if (waiting) {
      const changed = changesOf(known, waiting.texts);
      known = waiting.texts;
      post({ changed });
    }
    waiting = null;
  };
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
    running?.resolve(data.problems);
    next();
  });
  worker.addEventListener('error', (event) => {
    failure = new Error(event.message || 'the check could not be loaded');
    for (const asked of [running, waiting]) asked?.reject(failure);
    running = waiting = null;
  });
  return {
    check: (texts) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        waiting?.resolve(null);
        waiting = { texts, resolve, reject };
        if (!running) next();
      }),
    close: () => worker.terminate(),
  };
}

interface Asked {
  readonly resolve: (problems: readonly PlacedProblem[] | null) => void;
  readonly reject: (error: Error) => void;
}

/** The files whose texts differ, null for those that are gone. */
function changesOf(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): [string, string | null][] {
  const changed = [...after].filter(([file, text]) => before.get(file) !== text);
  const gone = [...before.keys()].filter((file) => !after.has(file));
  return [...changed, ...gone.map((file): [string, null] => [file, null])];
}
