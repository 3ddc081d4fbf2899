import { Converter } from 'opencc-js/t2cn';
import type { CharacterData } from '../characters.ts';
import { commonCharacters } from '../common-characters.ts';
import { lookAlikes } from './look-alikes.ts';
import { usualReader } from './usual-reader.ts';

/** The part of the character data for which it is enough to know the characters. */
export type CharacterTables = Pick<CharacterData, 'traditional' | 'common' | 'alike'>;

/** What makes it of a handbook's own characters and of all for which a reader may write traditional ones. */
export type TableMaker = (own: readonly string[], used: readonly string[]) => CharacterTables;

/** Gives what was made of the same thing before, or else makes it. */
export type Remember = <Result>(name: string, of: string, make: () => Result) => Result;

/**
 * The usual reading of all common characters and those that look like one of `own`, since a slip of the
 * pen (裤存, 投拆) may use any of them; the traditional forms of those that are `used`. What is the same
 * in every handbook can be remembered.
 */
export function characterTables(
  own: readonly string[],
  used: readonly string[],
  remember: Remember = (_name, _of, make) => make(),
): CharacterTables {
  const common = commonCharacters();
  const isCommon = new Set(common);
  const rare = own.filter((character) => !isCommon.has(character));
  const alike = new Map([
    ...remember('alike', '', () => lookAlikes(common)),
    ...(rare.length ? remember('alike and rare', rare.join(''), () => lookAlikes(rare)) : []),
  ]);
  return {
    traditional: formsOf(new Set(used), remember('traditional', '', traditionalForms)),
    common: remember('readings', '', () => inRuns(common.map(usualReader()))),
    alike: own.flatMap((it) => (alike.has(it) ? it + alike.get(it) : [])).join(' '),
  };
}

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

/** All traditional characters with their simplified ones. */
function traditionalForms(): [string, string][] {
  const convert = Converter({ from: 't', to: 'cn' });
  const all = Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, i) =>
    String.fromCodePoint(FIRST_HAN + i),
  );
  return all
    .map((character): [string, string] => [character, convert(character)])
    .filter(([character, simplified]) => simplified !== character);
}

/** Pairs of a traditional character and its simplified one, for the simplified ones that are used. */
function formsOf(used: ReadonlySet<string>, forms: readonly [string, string][]): string {
  return forms
    .filter(([character, simplified]) => !used.has(character) && used.has(simplified))
    .flat()
    .join('');
}

/** The block of unified Han characters in Unicode. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
