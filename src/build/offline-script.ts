import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { engineKey } from '../cache/engine-key.ts';
import { createFileCache } from '../cache/file-cache.ts';

/**
 * The script of the handbook that is one file, in one piece: from a disk, browsers load no scripts that
 * others import. Made once for each engine.
 */
export async function offlineScript(): Promise<string> {
  const cache = createFileCache('node_modules/.cache/handbook-offline');
  const name = engineKey();
  const known = cache.read(name);
  if (known) return new TextDecoder().decode(known);
  const script = await bundle();
  cache.write(name, script);
  return script;
}

async function bundle(): Promise<string> {
  const { build } = await import('vite');
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [instead],
    build: {
      write: false,
      target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
      lib: { entry: join(BROWSER, 'offline/start.ts'), formats: ['iife'], name: 'handbook' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = [made].flat() as Rolldown.RolldownOutput[];
  const chunks = output?.output.filter((it) => it.type === 'chunk') ?? [];
  if (chunks.length !== 1) throw new Error(`the offline script is in ${chunks.length} pieces`);
  return chunks.map(({ code }) => code).join('');
}

const BROWSER = join(import.meta.dirname, '../browser');
const INSTEAD: ReadonlyMap<string, string> = new Map([
  [join(BROWSER, 'site-root.ts'), join(BROWSER, 'offline/site-root.ts')],
  [join(BROWSER, 'search/fetch-file.ts'), join(BROWSER, 'offline/fetch-file.ts')],
  [join(BROWSER, 'search/box.ts'), join(BROWSER, 'offline/box.ts')],
  [join(BROWSER, 'search/box-styles.ts'), join(BROWSER, 'offline/box-styles.ts')],
]);

/** Puts in place of what fetches from the site what finds it in the file. */
const instead: Plugin = {
  name: 'offline',
  enforce: 'pre',
  async resolveId(source, importer) {
    const found = await this.resolve(source, importer, { skipSelf: true });
    return (found && INSTEAD.get(found.id)) ?? found;
  },
};
