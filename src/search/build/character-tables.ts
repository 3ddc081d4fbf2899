import { Converter } from 'opencc-js/t2cn';
import type { CharacterData } from '../characters.ts';
import { commonCharacters } from '../common-characters.ts';
import { lookAlikes } from './look-alikes.ts';
import { usualReader } from './usual-reader.ts';

/** The part of the character data for which it is enough to know the characters. */
export type CharacterTables = Pick<CharacterData, 'traditional' | 'common' | 'alike'>;

/** What makes it of a handbook's own characters and of all for which a reader may write traditional ones. */
export type TableMaker = (own: readonly string[], used: readonly string[]) => CharacterTables;

/**
 * The usual reading of all common characters and those that look like one of `own`, since a slip of the
 * pen (裤存, 投拆) may use any of them; the traditional forms of those that are `used`.
 */
export const characterTables: TableMaker = (own, used) => ({
  traditional: traditionalForms(new Set(used)),
  common: inRuns(commonCharacters().map(usualReader())),
  alike: [...lookAlikes(own)].map((group) => group.join('')).join(' '),
});

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
