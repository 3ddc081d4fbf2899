// What `npm test` runs: the tests, and beside them what keeps one core busy for a minute. Its output comes last.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { unpackBrowser } from '../src/verify/launch-browser.ts';

// Both the tests and `verify` would unpack it.
await unpackBrowser();
// What makes code asks Linux for huge pages, and the kernel clears each.
const env = { ...process.env, MIMALLOC_ALLOW_THP: '0' };
const tests = spawn('vitest', ['run'], { stdio: 'inherit', env });
const others = spawn('npm run types && npm run verify', {
  shell: true,
  stdio: ['ignore', 'pipe', 'pipe'],
  env,
});
const words = Promise.all([text(others.stdout), text(others.stderr)]);
const ends = await Promise.all([tests, others].map((child) => once(child, 'close')));
const [printed, complained] = await words;
process.stdout.write(printed);
process.stderr.write(complained);
if (ends.some(([code]) => code !== 0)) process.exitCode = 1;
