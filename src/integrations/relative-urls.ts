import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readAddress } from '../content/read-address.ts';
import { withRelativeUrls, withRoot } from './relative-url.ts';

/** Makes the built site independent of the path at which it is served. */
export function relativeUrls(): AstroIntegration {
  let root: URL;
  return {
    name: 'relative-urls',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': ({ dir, logger }) => {
        const { base } = readAddress(fileURLToPath(root));
        const paths = readdirSync(fileURLToPath(dir), { recursive: true, encoding: 'utf8' });
        const pages = paths.filter((path) => path.endsWith('.html'));
        for (const path of pages) {
          const file = new URL(path, dir);
          const html = readFileSync(file, 'utf8');
          // The 404 page is shown at any depth: only a path from the host's root leads home from it.
          const moved =
            path === '404.html'
              ? withRoot(html, base)
              : withRelativeUrls(html, path.replaceAll('\\', '/'));
          writeFileSync(file, moved);
        }
        logger.info(`${pages.length} 个页面的网址已改为相对路径`);
      },
    },
  };
}
