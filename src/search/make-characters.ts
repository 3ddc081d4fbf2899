import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { CharacterData } from './characters.ts';
import type { Library } from './library.ts';
import { QUESTION_CHARACTERS } from './steps/question-words.ts';
import { isHan } from './tokens.ts';

/**
 * The character data for a handbook: the traditional forms of its own characters and of the words
 * that ask, and the readings of its own and of all common characters, since a slip of the pen
 * (裤存) may use any of them.
 */
export function makeCharacters({ characters }: Library): CharacterData {
  const own = [...characters].filter(isHan);
  const readable = new Set([...own, ...commonCharacters()]);
  const readings = new Map<string, string>();
  for (const character of readable) {
    const options = { toneType: 'none', type: 'array', multiple: true, v: true } as const;
    for (const reading of new Set(pinyin(character, options))) {
      if (isHan(reading)) continue;
      readings.set(reading, (readings.get(reading) ?? '') + character);
    }
  }
  return {
    traditional: traditionalForms(new Set([...own, ...QUESTION_CHARACTERS])),
    readings: Object.fromEntries([...readings].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
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

/** The 3755 characters of the first level of GB 2312, the most used ones: rows B0 to D7. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  return [...decoder.decode(new Uint8Array(bytes))].filter(isHan);
}

/** The block of unified Han characters in Unicode. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
