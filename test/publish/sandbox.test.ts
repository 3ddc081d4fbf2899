import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Limits, runLimited } from '../../src/publish/run-limited.ts';
import { hasBubblewrap, inSandbox } from '../../src/publish/sandbox.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { serveGit } from './git-over-http.ts';

const LIMITS: Limits = { seconds: 60, megabytes: 1000 };
const isHere = hasBubblewrap();
if (!isHere) console.warn('bubblewrap is missing or may not work here: its tests are left out');

let folder: string;
let outside: string;

beforeAll(() => {
  outside = realpathSync(temporaryFolder());
  folder = join(outside, 'work');
  mkdirSync(folder);
  writeFileSync(join(outside, 'secret'), 'secret');
});

/** Runs a hostile program as a build is run. */
function runHostile(program: string, limits: Limits = LIMITS) {
  writeFileSync(join(folder, 'hostile.mjs'), program);
  const command = [process.execPath, join(folder, 'hostile.mjs')];
  const sight = { reads: [process.execPath], writes: [folder], folder, environment: { OWN: '1' } };
  const environment = { PATH: process.env['PATH'] ?? '', SECRET: 'secret' };
  return runLimited(inSandbox(command, sight), { folder, environment }, limits);
}

const TELL =
  "import { writeSync } from 'node:fs'; const tell = (text) => writeSync(3, String(text));";

describe.each(isHere ? ['bubblewrap'] : [])('what runs inside %s', () => {
  test('writes into its folder, and tells', async () => {
    const ending = await runHostile(
      `${TELL} import fs from 'node:fs'; fs.writeFileSync('a', 'a'); tell(fs.readdirSync('.'))`,
    );
    expect(ending).toMatchObject({ code: 0, told: 'a,hostile.mjs', ended: null });
  });

  test('reads and writes no file outside', async () => {
    const { told } = await runHostile(`${TELL} import fs from 'node:fs';
      const files = [${JSON.stringify(join(outside, 'secret'))}, '/etc/passwd', '/root', '/home', '/proc/1/root/etc/passwd', '/var'];
      const tries = files.map((file) => { try { fs.statSync(file).isDirectory() ? fs.readdirSync(file) : fs.readFileSync(file); return file; } catch { return ''; } });
      const places = [${JSON.stringify(outside)}, '/', '/usr', '/etc'];
      const writes = places.map((place) => { try { fs.writeFileSync(place + '/new', ''); return place; } catch { return ''; } });
      tell([...tries, ...writes].filter(Boolean).join(' '))`);
    // Below /tmp it writes into a folder of its own that ends with it.
    expect(told.replace(outside, '')).toBe('');
    expect(existsSync(join(outside, 'new'))).toBe(false);
  });

  test('reaches no network, not even a server of the same machine', async () => {
    const { port, close } = await serveGit(outside, { name: 'wang', password: 'secret' });
    const here = `http://127.0.0.1:${port}/`;
    expect((await fetch(here)).status).toBe(401);
    const { told } = await runHostile(
      `${TELL} tell(await fetch(${JSON.stringify(here)}).then((it) => it.status, (error) => error.cause.code))`,
    );
    expect(told).toBe('ECONNREFUSED');
    await close();
  });

  test('sees no variable and no process of the machine', async () => {
    const { told } = await runHostile(`${TELL} import fs from 'node:fs';
      tell(JSON.stringify({ names: Object.keys(process.env).sort(), ids: fs.readdirSync('/proc').filter((it) => /^\\\\d+$/.test(it)).length, uid: process.getuid() }))`);
    const seen = JSON.parse(told);
    expect(seen).toMatchObject({ names: ['HOME', 'OWN', 'PATH', 'PWD'], uid: 65534 });
    expect(seen.ids).toBeLessThan(4);
  });

  test('is ended with all that it started when its time is over', async () => {
    const program = `import { spawn } from 'node:child_process';
      spawn('/bin/sh', ['-c', 'trap "" TERM; while :; do sleep 1; done'], { detached: true, stdio: 'inherit' });`;
    const ending = await runHostile(program, { ...LIMITS, seconds: 1 });
    // Its streams are closed, so nothing of it runs any more.
    expect(ending).toMatchObject({ ended: 'time', code: null });
  });

  test('is ended when it takes too much memory, its children counted', async () => {
    const eat =
      'const kept = []; for (;;) { kept.push(Buffer.alloc(20_000_000, 1)); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20); }';
    const program = `import { spawn } from 'node:child_process'; spawn(process.execPath, ['-e', ${JSON.stringify(eat)}], { stdio: 'inherit' });`;
    const ending = await runHostile(program, { ...LIMITS, megabytes: 400 });
    expect(ending).toMatchObject({ ended: 'memory', code: null });
  });
});

test('without it a program sees our variables no more than in it, and is told by its code', async () => {
  writeFileSync(
    join(folder, 'plain.mjs'),
    'console.log(Object.keys(process.env)); process.exit(3)',
  );
  const command = [process.execPath, join(folder, 'plain.mjs')];
  const ending = await runLimited(command, { folder, environment: { OWN: '1' } }, LIMITS);
  expect(ending).toEqual({ code: 3, ended: null, printed: "[ 'OWN' ]\n", told: '' });
});

test('a clock that is put back gives no program more time', async () => {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(0);
  onTestFinished(() => clock.mockRestore());
  const command = ['/bin/sh', '-c', 'while :; do sleep 1; done'];
  const ending = await runLimited(command, { folder, environment: {} }, { ...LIMITS, seconds: 1 });
  expect(ending).toMatchObject({ ended: 'time', code: null });
});
