import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withRelativeUrls } from './relative-url.ts';

/** Makes the built site independent of the path at which it is served. */
export function relativeUrls(): AstroIntegration {
  return {
    name: 'relative-urls',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const paths = await readdir(fileURLToPath(dir), { recursive: true });
        // A 404 page is shown at any depth and so can only name URLs from the root.
        const pages = paths.filter((path) => path.endsWith('.html') && path !== '404.html');
        for (const path of pages) {
          const file = new URL(path, dir);
          const html = await readFile(file, 'utf8');
          await writeFile(file, withRelativeUrls(html, path.replaceAll('\\', '/')));
        }
        logger.info(`${pages.length} 个页面的网址已改为相对路径`);
      },
    },
  };
}
