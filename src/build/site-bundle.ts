import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engineKey } from '../cache/engine-key.ts';
import { answerOf } from './answer-of.ts';

/** Code that is being made, or stands already. */
export interface Bundling {
  /** Rejects with what went wrong. */
  readonly folder: Promise<string>;
  /** Ends the making, where nobody needs the code. */
  readonly leave: () => void;
}

/**
 * The folder with the code that renders the pages of any content, as `keepBundle` describes it. Astro
 * makes it once for each engine, in a process whose memory ends with it; it may be deleted at any time.
 */
export function siteBundle(): Bundling {
  const bundles = join(process.cwd(), 'node_modules/.cache/handbook-bundle');
  const bundle = join(bundles, engineKey());
  if (existsSync(bundle)) return { folder: Promise.resolve(bundle), leave: () => undefined };
  const maker = fork(new URL('./bundle-pages.ts', import.meta.url), [bundles, bundle], {
    serialization: 'advanced',
    env: { ...process.env, ...ENVIRONMENT },
  });
  const folder = answerOf<string>(maker, '页面的程序没有做好');
  // Who waits for it is told what failed; until then it is nobody's error.
  folder.catch(() => undefined);
  return { folder, leave: () => maker.kill() };
}

const ENVIRONMENT = {
  // Astro would ask git and the machine for what it tells its makers.
  ASTRO_TELEMETRY_DISABLED: '1',
  // Node would keep thousands of compiled files that are used once for each engine.
  NODE_DISABLE_COMPILE_CACHE: '1',
  // Rolldown's allocator would ask for huge pages: Linux clears them for as long as Rolldown works.
  MIMALLOC_ALLOW_THP: '0',
};
