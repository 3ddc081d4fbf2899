import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../src/publish/lock.ts';
import { identify, isRunning } from '../../src/publish/process-identity.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const LOCK = JSON.stringify(join(import.meta.dirname, '../../src/publish/lock.ts'));

/** A process that runs a program with the lock at hand, and what it prints. */
function start(program: string, folder: string) {
  const text = `const { takeLock } = await import(${LOCK}); const folder = ${JSON.stringify(folder)}; ${program}`;
  return spawn(process.execPath, ['--input-type=module', '-e', text], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

test('a lock is held by one at a time', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'counted');
  writeFileSync(file, '0');
  const count = `const fs = await import('node:fs');
    for (let i = 0; i < 5; i++) {
      const lock = await takeLock(folder + '/lock');
      const number = Number(fs.readFileSync(${JSON.stringify(file)}, 'utf8'));
      await new Promise(setImmediate);
      fs.writeFileSync(${JSON.stringify(file)}, String(number + 1));
      lock.leaveTo();
    }
    console.log(fs.readFileSync(${JSON.stringify(file)}, 'utf8'));`;
  const all = [1, 2, 3, 4].map(() => start(count, folder));
  const codes = await Promise.all(all.map(async (child) => (await once(child, 'exit'))[0]));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(readFileSync(file, 'utf8')).toBe('20');
  expect(readdirSync(join(folder, 'lock'))).toHaveLength(1);
});

test('a lock does not outlive who is killed', async () => {
  const folder = temporaryFolder();
  const holder = start(
    "await takeLock(folder + '/lock'); console.log('held'); process.stdin.resume();",
    folder,
  );
  await once(holder.stdout, 'data');
  let isWaiting = false;
  const taken = takeLock(join(folder, 'lock'), [], () => {
    isWaiting = true;
    holder.kill('SIGKILL');
  });
  (await taken).leaveTo();
  expect(isWaiting).toBe(true);
});

test('a lock that is left to another process is taken again by who works for it', async () => {
  const folder = join(temporaryFolder(), 'lock');
  (await takeLock(folder)).leaveTo(process.ppid);
  const lock = await takeLock(folder, [process.ppid]);
  lock.leaveTo();
  expect(readdirSync(folder)).toEqual(['2']);
});

test('a process is told from another that had its number', () => {
  const own = identify(process.pid) ?? '';
  expect(isRunning(own)).toBe(true);
  expect(isRunning(own.replace(' ', ' 1'))).toBe(false);
  expect(identify(2 ** 30)).toBeNull();
});
