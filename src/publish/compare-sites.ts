import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectSite } from './inspect-site.ts';
import { isCarried } from './releases.ts';

/** In what two sites of the same content differ. */
export interface SiteDifference {
  /** Pages that only one of them has, or whose words differ. */
  readonly words: readonly string[];
  /** Pages and files that differ otherwise: in looks, in programs, in data. */
  readonly others: readonly string[];
}

/**
 * Compares two built sites, whatever the names of their releases; files that are named by what they hold
 * are left out. Throws where one is none.
 */
export function compareSites(one: string, other: string): SiteDifference {
  const [left, right] = [one, other].map((site) => new Set(inspectSite(site)));
  const files = [...new Set([...(left ?? []), ...(right ?? [])])].filter(
    (file) => !isOwnName(file),
  );
  const words: string[] = [];
  const others: string[] = [];
  for (const file of files.toSorted()) {
    if (!left?.has(file) || !right?.has(file)) {
      words.push(file);
      continue;
    }
    const [a, b] = [one, other].map((site) => readFileSync(join(site, file)));
    if (!a || !b || a.equals(b)) continue;
    const differs = isPage(file) && wordsOf(a) !== wordsOf(b);
    (differs ? words : others).push(file);
  }
  return { words, others };
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

/** What is named by what it holds, or says how the release is named. */
function isOwnName(file: string): boolean {
  return isCarried(file) || /\.(?:gz|br)$/.test(file) || file === 'release.json';
}

function wordsOf(page: Buffer): string {
  return page
    .toString()
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}
