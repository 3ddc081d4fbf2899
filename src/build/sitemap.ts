import { type Address, fullUrl } from '../handbook/address.ts';

/** A page of the site by its file's path, and what it holds. */
export interface ListedPage {
  readonly path: string;
  readonly html: Buffer;
}

/** The address of a page in a list of pages for search engines; null for what is none of their business. */
export function sitemapUrl(address: Address, { path, html }: ListedPage): string | null {
  const isListed = path.endsWith('index.html') && !html.includes(NOINDEX);
  return isListed ? fullUrl(address, `/${path.slice(0, -'index.html'.length)}`) : null;
}

/** What the pages at former addresses say. */
const NOINDEX = '<meta name="robots" content="noindex">';

/** The format of https://www.sitemaps.org/protocol.html; our URLs hold nothing XML must escape. */
export function sitemapText(urls: readonly string[]): string {
  const entries = urls.toSorted().map((url) => `  <url><loc>${url}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}
