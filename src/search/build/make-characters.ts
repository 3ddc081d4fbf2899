import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { CharacterData } from '../characters.ts';
import { commonCharacters } from '../common-characters.ts';
import type { Library } from '../library.ts';
import { IDLE_CHARACTERS } from '../steps/idle-words.ts';
import { isHan } from '../tokens.ts';
import { lookAlikes } from './look-alikes.ts';

/**
 * The character data for a handbook: the traditional forms of its own characters, of `more` texts and of the
 * words that ask; the readings of its own characters where they stand (会计 is kuai ji); and the usual
 * reading of all common ones and those that look like its own, since a slip of the pen (裤存, 投拆) may
 * use any of them.
 */
export function makeCharacters(library: Library, more = ''): CharacterData {
  const own = [...library.characters].filter(isHan);
  const usualReading = usualReader();
  return {
    traditional: traditionalForms(new Set([...own, ...IDLE_CHARACTERS, ...more])),
    readings: ownReadings(library, usualReading),
    common: inRuns(commonCharacters().map(usualReading)),
    alike: [...lookAlikes(own)].map((group) => group.join('')).join(' '),
  };
}

/** The characters of the handbook's names and texts by their readings there, syllables sorted. */
function ownReadings(
  { vocabulary, records, people }: Library,
  usualReading: (character: string) => string,
): Record<string, string> {
  const texts = [...vocabulary.keys(), ...records.map(({ own }) => own)];
  const readings = new Map<string, Set<string>>();
  const read = [
    ...texts.flatMap((text) => pinyin(text, { ...PLAIN, type: 'all' })),
    // 单 is shan and 曾 is zeng where they begin a name.
    ...people.flatMap((name) => pinyin(name, { ...PLAIN, type: 'all', surname: 'head' })),
  ];
  for (const { origin, pinyin: reading } of read) {
    if (!isHan(origin)) continue;
    for (const one of [reading, usualReading(origin)]) {
      readings.set(one, (readings.get(one) ?? new Set()).add(origin));
    }
  }
  const sorted = [...readings].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([reading, all]) => [reading, [...all].join('')]));
}

/** Gives the usual reading of characters, each looked up once. */
function usualReader(): (character: string) => string {
  const known = new Map<string, string>();
  return (character) => {
    const reading = known.get(character) ?? pinyin(character, PLAIN);
    known.set(character, reading);
    return reading;
  };
}

const PLAIN = { toneType: 'none', v: true } as const;

/** Equal neighbours written once, with their number behind: `a2 ai`. */
function inRuns(syllables: readonly string[]): string {
  const runs: [string, number][] = [];
  for (const syllable of syllables) {
    const last = runs.at(-1);
    if (last?.[0] === syllable) last[1]++;
    else runs.push([syllable, 1]);
  }
  return runs.map(([syllable, count]) => syllable + (count > 1 ? count : '')).join(' ');
}

/** Pairs of a traditional character and its simplified one, for the simplified ones that are used. */
function traditionalForms(used: ReadonlySet<string>): string {
  const convert = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const character = String.fromCodePoint(code);
    const simplified = convert(character);
    if (simplified === character || used.has(character) || !used.has(simplified)) continue;
    pairs += character + simplified;
  }
  return pairs;
}

/** The block of unified Han characters in Unicode. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
