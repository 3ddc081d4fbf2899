import { createInterface } from 'node:readline/promises';
import type { Talk } from './ask-answers.ts';

/** A talk with whoever types into the process, be it a terminal or a pipe; `end` lets the process end. */
export function terminalTalk(): { readonly talk: Talk; readonly end: () => void } {
  const typed = createInterface({ input: process.stdin });
  // Lines that are piped in come at once; a question at a time would lose all but the first.
  const lines = typed[Symbol.asyncIterator]();
  const talk: Talk = {
    say: (text) => process.stdout.write(text),
    nextLine: async () => {
      const { value, done } = await lines.next();
      return done ? null : value;
    },
  };
  return { talk, end: () => typed.close() };
}
