import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** What the pages of a bundle need to know of themselves: the styles of each, by Astro's key of its route. */
export type BundledPages = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/**
 * Makes a build of Astro's give no pages but what renders them, into a folder: `server/` is the code,
 * `client/` what readers' browsers fetch, `pages` says which page has which styles.
 */
export function keepBundle(folder: string): AstroIntegration {
  let pages: BundledPages = new Map();
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [withPackages] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          setup: () => Promise.resolve(),
          getStaticPaths: () => Promise.resolve([]),
        }));
      },
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      // Behind the bundling, before Astro removes the code.
      'astro:build:generated': async ({ dir }) => {
        const built = fileURLToPath(dir);
        await mkdir(join(folder, 'client'), { recursive: true });
        await rename(join(built, '.prerender'), join(folder, 'server'));
        await rename(join(built, '_astro'), join(folder, 'client/_astro'));
        const styles = [...pages].map(([key, page]) => [key, { styles: page.styles }] as const);
        await writeFile(join(folder, 'pages'), serialize(new Map(styles)));
      },
    },
  };
}

/** The code may be kept where no packages are, and shares its Astro with what plans its pages. */
const withPackages: Plugin = {
  name: 'with-packages',
  configEnvironment: (name: string) =>
    name === 'prerender' ? { resolve: { noExternal: true as const } } : undefined,
  buildStart() {
    if (this.environment.name !== 'prerender') return;
    const [id, fileName] = ['astro/runtime/prerender/static-paths.js', STATIC_PATHS];
    this.emitFile({ type: 'chunk', id, fileName, preserveSignature: 'strict' });
  },
};

/** The file of the code that exports Astro's `StaticPaths`. */
export const STATIC_PATHS = 'static-paths.mjs';
