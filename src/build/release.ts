import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes into a site which release it is, and gives that: a name made of all its files, the same for the
 * same files. The site must not say it yet.
 */
export function stampRelease(site: string): string {
  const hash = createHash('sha256');
  const pages = new Map<string, string>();
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
  for (const file of files.toSorted()) {
    const content = readFileSync(file);
    hash.update(file.slice(site.length)).update(`\0${content.length}\0`).update(content);
    if (file.endsWith('.html')) pages.set(file, content.toString());
  }
  const id = hash.digest('hex').slice(0, 16);
  for (const [file, html] of pages)
    writeFileSync(file, html.replace('</head>', `<meta name="release" content="${id}"></head>`));
  writeFileSync(join(site, 'release.json'), `${JSON.stringify({ id })}\n`);
  return id;
}
