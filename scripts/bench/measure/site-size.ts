import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from './median.ts';

export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  /** Of the pages of each kind, as `roles/*`: how many there are, and their gzip bytes. */
  readonly kinds: ReadonlyMap<string, PageSizes>;
}

export interface PageSizes {
  readonly count: number;
  readonly median: number;
  readonly most: number;
}

/** How large a built site is, without the packed copies beside its files. */
export function siteSize(folder: string): SiteSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:gz|br)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const pages = files.filter((file) => file.endsWith('.html'));
  const kinds = Map.groupBy(pages, (file) => kindOf(file.slice(folder.length + 1)));
  return {
    files: files.length,
    bytes,
    kinds: new Map(
      [...kinds].map(([kind, own]) => {
        const sizes = own.map((file) => gzipSync(readFileSync(file)).length);
        return [kind, { count: own.length, median: median(sizes), most: Math.max(...sizes) }];
      }),
    ),
  };
}

/** A page's address with `*` for every name that no route has: whose page it is, or which of several. */
function kindOf(path: string): string {
  const names = path.replace(/index\.html$/, '').split('/');
  return (
    names.map((name, at) => (at && name && !OF_ROUTES.has(name) ? '*' : name)).join('/') || '/'
  );
}

/** The names that stand in the routes' addresses, as `handover` in `roles/[id]/handover.astro`. */
const OF_ROUTES = new Set(
  readdirSync(join(import.meta.dirname, '../../../src/pages'), { recursive: true })
    .flatMap((path) => String(path).split(/[/\\]/))
    .map((name) => name.replace(/\.\w+$/, ''))
    .filter((name) => !name.includes('[')),
);
