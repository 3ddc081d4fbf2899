import { createInterface } from 'node:readline/promises';
import { runInit } from '../src/init/run-init.ts';

const typed = createInterface({ input: process.stdin });
// Lines that are piped in come at once; a question at a time would lose all but the first.
const lines = typed[Symbol.asyncIterator]();
const { said, exitCode } = await runInit(process.cwd(), process.argv.slice(2), {
  say: (text) => process.stdout.write(text),
  nextLine: async () => {
    const { value, done } = await lines.next();
    return done ? null : value;
  },
});
typed.close();
console[exitCode ? 'error' : 'log'](said);
process.exitCode = exitCode;
