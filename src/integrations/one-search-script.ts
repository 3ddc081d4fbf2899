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

function nameOf(id: string, context: Rolldown.ChunkingContext): string | null {
  const above = importersOf(id, context);
  const isBelow = (name: string) => above.some((it) => it.endsWith(`/src/browser/search/${name}`));
  const isSearched = isBelow('view.ts') || (isBelow('box.ts') && isBelow('page.ts'));
  const isAtStart = above.some((it) => it.includes('SiteScript.astro'));
  return isSearched && !isAtStart ? 'search' : null;
}

/** A module and all that import it, at first or second hand, when they are loaded. */
function importersOf(id: string, context: Rolldown.ChunkingContext): string[] {
  const found = new Set([id]);
  for (const it of found)
    for (const importer of context.getModuleInfo(it)?.importers ?? []) found.add(importer);
  return [...found];
}
