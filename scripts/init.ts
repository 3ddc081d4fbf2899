import { runInit } from '../src/init/run-init.ts';
import { terminalTalk } from '../src/init/terminal-talk.ts';

const { talk, end } = terminalTalk();
const { said, exitCode } = await runInit(process.cwd(), process.argv.slice(2), talk);
end();
console[exitCode ? 'error' : 'log'](said);
process.exitCode = exitCode;
