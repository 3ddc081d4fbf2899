import { pinyin } from 'pinyin-pro';
import { explainFileName } from '../content/file-name.ts';

/**
 * Names for files and addresses, made of the pinyin of names that people read: `院办` becomes
 * `yuan-ban`. No two are the same, and none is refused as the name of a file; a name without pinyin or
 * Latin letters gets `fallback`.
 */
export function fileNames(names: readonly string[], fallback: string): string[] {
  const taken = new Set<string>();
  for (const name of names) {
    const base = syllables(name).join('-').slice(0, LONGEST).replace(/-$/, '') || fallback;
    const counted = COUNTS.map((count) => `${base}-${count}`);
    const free = [base, ...counted].find((it) => !taken.has(it) && !explainFileName(it));
    if (free === undefined) throw new Error(`no file name is left for ${name}`);
    taken.add(free);
  }
  return [...taken];
}

/** The pinyin of each character, and Latin letters and digits as they are; all in ASCII. */
function syllables(name: string): string[] {
  return pinyin(name.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  })
    .flatMap((part) => part.toLowerCase().split(/[^a-z0-9]+/))
    .filter(Boolean);
}

/** With a count behind it, it is no longer than a file's name may be. */
const LONGEST = 96;
const COUNTS = Array.from({ length: 200 }, (_, at) => at + 2);
