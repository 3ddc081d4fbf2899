import { spawn } from 'node:child_process';
import { expect } from 'vitest';
import { asNpmRuns } from '../as-npm-runs.ts';
import { realEnvironment } from './build-copy.ts';

export interface DevServer {
  readonly url: (path: string) => string;
  /** Waits until a page holds all these words. Throws what it holds instead when time is up. */
  readonly shows: (path: string, ...words: readonly (string | RegExp)[]) => Promise<void>;
  /** Waits until a page is there without the word. */
  readonly hides: (path: string, word: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts what `npm run dev` starts on a copy of the project, at a free port. */
export async function startDev(folder: string): Promise<DevServer> {
  const astro = asNpmRuns('node_modules/astro/bin/astro.mjs', folder);
  const child = spawn(process.execPath, [...astro, 'dev', '--port', '0'], {
    cwd: folder,
    env: realEnvironment({ ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let log = '';
  const origin = new Promise<string>((resolve, reject) => {
    const read = (text: Buffer) => {
      log += text;
      const found = /http:\/\/localhost:\d+/.exec(log)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(log)));
  });
  const start = await origin;
  const until = (path: string, isRight: (html: string) => boolean) =>
    expect
      .poll(async () => (await fetch(start + path)).text(), { message: path })
      .toSatisfy(isRight);
  return {
    url: (path) => start + path,
    shows: (path, ...words) => until(path, (html) => words.every((word) => html.search(word) >= 0)),
    hides: (path, word) => until(path, (html) => html.includes('</html>') && !html.includes(word)),
    stop: () => {
      child.kill();
      return ended;
    },
  };
}
