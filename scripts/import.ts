import { runImport } from '../src/import/run-import.ts';
import { terminalTalk } from '../src/init/terminal-talk.ts';

// Nobody answers a question that goes into a pipe or a file.
const isTalked = process.stdin.isTTY && process.stdout.isTTY;
const terminal = isTalked ? terminalTalk() : null;
const { said, exitCode } = await runImport(
  process.cwd(),
  process.argv.slice(2),
  terminal?.talk ?? null,
);
terminal?.end();
console[exitCode ? 'error' : 'log'](said);
process.exitCode = exitCode;
