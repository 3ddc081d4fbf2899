import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { isContentFile } from './content-file.ts';

/**
 * Gives the pages the very content that was checked: the module that holds it stays outside their bundle,
 * so that a build reads, parses and joins it once. While the handbook is served, a change of the content
 * reaches all that was made of it.
 */
export function oneContent(): AstroIntegration {
  return {
    name: 'one-content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [contentPlugin()] } });
      },
    },
  };
}

function contentPlugin(): Plugin {
  return {
    name: 'one-content',
    enforce: 'pre',
    load: {
      filter: { id: /\/site-content\.ts$/ },
      // Node's own loader gives the module that this process has loaded, not a second one.
      handler: () => `import { createRequire } from 'node:module';
export const { siteHandbook } = createRequire(${CONTENT})(${CONTENT});`,
    },
    hotUpdate({ file, modules }) {
      const door = this.environment.moduleGraph.getModuleById(DOOR);
      return door && isContentFile(file, process.cwd()) ? [...modules, door] : undefined;
    },
  };
}

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CONTENT = JSON.stringify(fileOf('../site/site-content.ts'));
const DOOR = fileOf('../site/load-handbook.ts').replaceAll('\\', '/');
