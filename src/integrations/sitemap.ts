import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readAddress } from '../content/read-address.ts';
import { fullUrl } from '../handbook/address.ts';

/** Lists every page for search engines in `sitemap.xml`, where HR named the site's address. */
export function sitemap(): AstroIntegration {
  let root: URL;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, pages }) => {
        const address = readAddress(fileURLToPath(root));
        const paths = pages
          .map(({ pathname }) => pathname)
          .filter((pathname) => !pathname.startsWith('404'));
        const texts = await Promise.all(
          paths.map((path) => readFile(new URL(`${path}index.html`, dir), 'utf8')),
        );
        const urls = paths
          .filter((_, i) => !texts[i]?.includes(NOINDEX))
          .flatMap((path) => fullUrl(address, `/${path}`) ?? []);
        if (urls.length) await writeFile(new URL('sitemap.xml', dir), sitemapText(urls));
      },
    },
  };
}

/** What the pages at former addresses say. */
const NOINDEX = '<meta name="robots" content="noindex">';

/** The format of https://www.sitemaps.org/protocol.html; our URLs hold nothing XML must escape. */
function sitemapText(urls: readonly string[]): string {
  const entries = urls.toSorted().map((url) => `  <url><loc>${url}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}
