import type { AstroIntegration } from 'astro';
import type { Rolldown } from 'vite';

/**
 * Puts all that every search runs into one script. Left alone, the bundler gives each piece that a later
 * script shares a file of its own: a dozen small files weigh more, and wait for each other.
 */
export function oneSearchScript(): AstroIntegration {
  const output = {
    codeSplitting: { groups: [{ name: nameOf, includeDependenciesRecursively: false }] },
  };
  const plugin = {
    name: 'one-search-script',
    renderChunk: (code: string, { name }: { name: string }) =>
      name === SEARCH ? code.replace(RUNTIME, OWN_NAMESPACE) : null,
    configEnvironment: (environment: string) =>
      environment === 'client'
        ? {
            build: {
              rolldownOptions: { preserveEntrySignatures: 'allow-extension' as const, output },
            },
          }
        : undefined,
  };
  return {
    name: 'one-search-script',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

const SEARCH = 'search';

/** The editor's packages need much more of it, which would be a file and a round trip of its own. */
const RUNTIME = /^import \{ \w+ as (\w+) \} from "\.\/rolldown-runtime[^"]*";/m;
const OWN_NAMESPACE =
  'const $1 = (all) => Object.keys(all).reduce((it, key) => Object.defineProperty(it, key, { get: all[key] }), {});';

function nameOf(id: string, context: Rolldown.ChunkingContext): string | null {
  const above = importersOf(id, context);
  const isBelow = (name: string) => above.some((it) => it.endsWith(`/src/browser/search/${name}`));
  const isAtStart = above.some((it) => it.includes('SiteScript.astro'));
  return isBelow('box.ts') && !isAtStart ? SEARCH : null;
}

/** A module and all that import it, at first or second hand, when they are loaded. */
function importersOf(id: string, context: Rolldown.ChunkingContext): string[] {
  const found = new Set([id]);
  for (const it of found)
    for (const importer of context.getModuleInfo(it)?.importers ?? []) found.add(importer);
  return [...found];
}
