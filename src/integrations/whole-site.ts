import { rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepTimes } from './keep-times.ts';

/**
 * Makes a build replace the last site as a whole or not at all: it is built beside it and takes its
 * place only after every other step succeeded. Stands last among the integrations.
 */
export function wholeSite(): AstroIntegration {
  let site: URL;
  let draft: URL;
  return {
    name: 'whole-site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        site = config.outDir;
        draft = new URL('.build/', config.root);
        rmSync(draft, { recursive: true, force: true });
        updateConfig({ outDir: draft });
      },
      'astro:build:done': async ({ logger }) => {
        const last = new URL('../.build-last/', draft);
        await rm(last, { recursive: true, force: true });
        keepTimes(fileURLToPath(draft), fileURLToPath(site));
        await rename(site, last).catch(ignoreMissing);
        await rename(draft, site);
        await rm(last, { recursive: true, force: true });
        logger.info('新网站已就位');
      },
    },
  };
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
