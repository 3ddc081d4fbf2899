import { pinyin } from 'pinyin-pro';
import type { CharacterData } from '../characters.ts';
import type { Library } from '../library.ts';
import { ownCharacters } from '../own-characters.ts';
import { IDLE_CHARACTERS } from '../steps/idle-words.ts';
import { isHan } from '../tokens.ts';
import { characterTables, type TableMaker } from './character-tables.ts';
import { PLAIN, usualReader } from './usual-reader.ts';

/**
 * The character data for a handbook: the traditional forms of its own characters, of `more` texts and of the
 * words that ask; the readings of its own characters where they stand (会计 is kuai ji); and the usual
 * reading of all common ones and those that look like its own, since a slip of the pen (裤存, 投拆) may
 * use any of them.
 */
export function makeCharacters(
  library: Library,
  more = '',
  tables: TableMaker = characterTables,
): CharacterData {
  const own = [...ownCharacters(library)].filter(isHan).sort();
  const used = new Set([...own, ...IDLE_CHARACTERS, ...more].filter(isHan));
  return {
    ...tables(own, [...used].sort()),
    readings: ownReadings(library),
  };
}

/** The characters of the handbook's names and texts by their readings there, syllables sorted. */
function ownReadings({ vocabulary, records, people }: Library): Record<string, string> {
  const texts = new Set([...vocabulary.keys(), ...records.map(({ own }) => own)]);
  const readings = new Map<string, Set<string>>();
  const usualReading = usualReader();
  const note = (syllable: string, character: string) => {
    if (readings.get(syllable)?.has(character)) return;
    if (isHan(character) && IS_SYLLABLE.test(syllable))
      readings.set(syllable, (readings.get(syllable) ?? new Set()).add(character));
  };
  const take = (text: string, options: object) => {
    // One element for each character: the reading alone takes half as long as all that can be told of it.
    const syllables = pinyin(text, { ...PLAIN, ...options, type: 'array' });
    for (const [index, character] of [...text].entries()) note(syllables[index] ?? '', character);
  };
  for (const text of texts) take(text, {});
  // 单 is shan and 曾 is zeng where they begin a name.
  for (const name of people) take(name, { surname: 'head' });
  for (const character of new Set([...texts, ...people].join('')))
    note(usualReading(character), character);
  const sorted = [...readings].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([reading, all]) => [reading, [...all].join('')]));
}

/** What has no reading that is known is given back as it is. */
const IS_SYLLABLE = /^[a-z]+$/;
