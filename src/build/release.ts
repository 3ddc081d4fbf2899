import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFLINE_URL } from '../handbook/urls.ts';
import { plainFiles } from './plain-files.ts';

/**
 * Writes into a site which release it is, and gives that: a name made of all its files, the same for the
 * same files. The site must not say it yet.
 */
export function stampRelease(site: string): string {
  const hash = createHash('sha256');
  const pages = new Map<string, string>();
  for (const file of plainFiles(site).toSorted()) {
    const content = readFileSync(join(site, file));
    hash.update(`/${file}`).update(`\0${content.length}\0`).update(content);
    if (isPage(file)) pages.set(join(site, file), content.toString());
  }
  const id = hash.digest('hex').slice(0, 16);
  for (const [file, html] of pages)
    writeFileSync(file, html.replace('</head>', `<meta name="release" content="${id}"></head>`));
  writeFileSync(join(site, 'release.json'), `${JSON.stringify({ id })}\n`);
  return id;
}

/** The handbook as one file is no page: where it is read there is no release to compare it with. */
function isPage(file: string): boolean {
  return file.endsWith('.html') && `/${file}` !== OFFLINE_URL;
}
