import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { isContentFile } from './content-file.ts';

/**
 * Gives the pages the very content that was checked: the modules that hold it stay outside their bundle,
 * so that a process reads, parses and joins it once, and one bundle serves all content. While the
 * handbook is served, a change of the content reaches all that was made of it.
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
      filter: { id: /\/src\/site\/site-[a-z]+\.ts$/ },
      // Node's own loader gives the module that this process has loaded, not a second one.
      async handler(id) {
        const names = Object.keys(await import(id));
        const module = JSON.stringify(`./src/site/${basename(id)}`);
        return `import { createRequire } from 'node:module';
const content = createRequire(\`\${process.cwd()}/\`)(${module});
export const { ${names.join(', ')} } = content;`;
      },
    },
    hotUpdate({ file, modules }) {
      const door = this.environment.moduleGraph.getModuleById(DOOR);
      return door && isContentFile(file, process.cwd()) ? [...modules, door] : undefined;
    },
  };
}

const DOOR = fileURLToPath(new URL('../site/load-handbook.ts', import.meta.url)).replaceAll(
  '\\',
  '/',
);
