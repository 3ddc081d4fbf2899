import { pinyin } from 'pinyin-pro';

/**
 * Names for files and addresses, made of the pinyin of names that people read: `院办` becomes
 * `yuan-ban`. No two are the same; a name without pinyin or Latin letters gets `fallback`.
 */
export function fileNames(names: readonly string[], fallback: string): string[] {
  return distinct(names, (name) => {
    const base = syllables(name).join('-').slice(0, 100).replace(/-$/, '') || fallback;
    return [base, ...COUNTS.map((count) => `${base}-${count}`)];
  });
}

/**
 * Two to four capitals for each name, with which numbers begin (`XS` of XS-01), made of the initials
 * of its pinyin. No two are the same.
 */
export function marks(names: readonly string[]): string[] {
  return distinct(names, (name) => {
    const short = initials(name.replace(KIND, ''));
    const long = initials(name);
    const base = short || long || 'BM';
    const extended = PAIRS.map((pair) => base.slice(0, 4 - pair.length) + pair);
    return [short, long, ...extended].filter((it) => /^[A-Z]{2,4}$/.test(it));
  });
}

function distinct(
  names: readonly string[],
  candidatesOf: (name: string) => readonly string[],
): string[] {
  const taken = new Set<string>();
  for (const name of names) {
    const free = candidatesOf(name).find((it) => !taken.has(it));
    if (free === undefined) throw new Error(`no letters are left for ${name}`);
    taken.add(free);
  }
  return [...taken];
}

/** The first letter of every syllable; of a single one, the whole. */
function initials(name: string): string {
  const words = syllables(name).map((word) => word.replace(/\d/g, ''));
  const letters = words.length > 1 ? words.map((word) => word.charAt(0)) : words;
  return letters.join('').toUpperCase().slice(0, 4);
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

/** What a department is called besides its name; numbers are known without it. */
const KIND = /(?<=..)(?:部门?|科室?|处|室|组|中心)$/u;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = [...LETTERS, ...LETTERS.flatMap((first) => LETTERS.map((last) => first + last))];
const COUNTS = Array.from({ length: 200 }, (_, at) => at + 2);
