import { build, type Rolldown } from 'vite';
import { vi } from 'vitest';
import config from '../../../astro.config.mjs';

const bundles = new Map<string, Promise<ReadonlyMap<string, string>>>();

/** The scripts that a file becomes for browsers, as the site’s own settings make them: texts by path, the file’s own first. */
export function bundleOf(entry: string): Promise<ReadonlyMap<string, string>> {
  const made = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, made);
  return made;
}

async function bundle(entry: string): Promise<ReadonlyMap<string, string>> {
  const { environments, resolve, worker } = config.vite ?? {};
  // As for readers: some packages have other code for tests.
  vi.stubEnv('NODE_ENV', 'production');
  const made = (await build({
    ...{ configFile: false, logLevel: 'warn' },
    ...(environments && { environments }),
    ...(resolve && { resolve }),
    ...(worker && { worker }),
    build: {
      ...{ write: false, modulePreload: false, assetsDir: '_astro', assetsInlineLimit: 0 },
      rolldownOptions: { input: entry },
    },
  }).finally(() => vi.unstubAllEnvs())) as Rolldown.RolldownOutput;
  return new Map(
    made.output.map((it) => [it.fileName, it.type === 'chunk' ? it.code : String(it.source)]),
  );
}
