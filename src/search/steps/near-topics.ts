import type { Characters } from '../characters.ts';
import type { Library } from '../library.ts';
import type { TopicRecord } from '../records.ts';
import { isHan } from '../tokens.ts';
import { namesOf } from '../vocabulary.ts';
import { idleWords, withoutQuestion } from './question-words.ts';
import { cut } from './segments.ts';

/**
 * The topics nearest to the words, the nearest first, eight at most: those whose names share most with
 * what the words tell, in characters or, half as much, in characters that sound so; letters are compared
 * with the names' pinyin. The fewer topics have a character, the more it tells; one alone tells nothing. None
 * where no name is near.
 */
export function nearTopics(
  words: readonly string[],
  library: Library,
  characters: Characters,
): TopicRecord[] {
  const asked = words.flatMap((word) => piecesOf(word, library));
  const names = new Map(library.topics.map((topic) => [topic, namesOf(topic)]));
  const weigh = weights([...names.values()].map((all) => new Set(all.join(''))));
  const like = (piece: string, name: string) =>
    isHan(piece)
      ? likeness([...piece], [...name], weigh, characters)
      : likeness(pairs(piece), pairs(pinyinOf(name, characters)), () => 1, characters);
  const near = [...names].map(([topic, all]) => {
    const alike = asked.flatMap((piece) => {
      const least = isHan(piece) ? NEAR : NEAR_IN_LETTERS;
      return all.map((name) => like(piece, name)).filter((one) => one >= least);
    });
    // Several names that are near say more than one.
    const score = alike.reduce((sum, one) => sum + one ** 2, 0);
    const isShared = asked.some((piece) => all.some((name) => sharesTwo(piece, name, characters)));
    return { topic, score: isShared ? score : 0 };
  });
  return near
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ topic }) => topic);
}

/** What of a word tells something: names and pieces of duties, and what is unknown. */
function piecesOf(word: string, library: Library): readonly string[] {
  const core = withoutQuestion(word).at(-1) ?? word;
  const { known, unknown } = cut(core, idleWords(core), library);
  return [...known, ...unknown];
}

function weights(topics: readonly ReadonlySet<string>[]): (character: string) => number {
  const holding = new Map<string, number>();
  for (const character of topics.flatMap((all) => [...all])) {
    holding.set(character, (holding.get(character) ?? 0) + 1);
  }
  return (character) => Math.log(1 + topics.length / (1 + (holding.get(character) ?? 0)));
}

/** From 0 for nothing in common to 1 for the same. */
function likeness(
  word: readonly string[],
  name: readonly string[],
  weigh: (unit: string) => number,
  { readings }: Characters,
): number {
  const heard = new Set(name.flatMap((unit) => readings.get(unit) ?? []));
  const isHeard = (unit: string) => readings.get(unit)?.some((reading) => heard.has(reading));
  const share = (unit: string) => (name.includes(unit) ? 1 : isHeard(unit) ? SOUND : 0);
  const total = (units: readonly string[]) => units.reduce((sum, unit) => sum + weigh(unit), 0);
  const shared = word.reduce((sum, unit) => sum + share(unit) * weigh(unit), 0);
  return (2 * shared) / (total(word) + total(name));
}

/** Whether two characters are in common, or sound so, or it is letters: one is chance, as 假 of 年假 and 假账. */
function sharesTwo(piece: string, name: string, { readings }: Characters): boolean {
  const heard = new Set([...name].flatMap((unit) => readings.get(unit) ?? []));
  const isIn = (unit: string) =>
    name.includes(unit) || readings.get(unit)?.some((reading) => heard.has(reading));
  return !isHan(piece) || [...new Set(piece)].filter(isIn).length > 1;
}

function pinyinOf(name: string, { readings }: Characters): string {
  return [...name].map((one) => readings.get(one)?.[0] ?? one).join('');
}

function pairs(letters: string): string[] {
  return [...letters].slice(1).map((letter, place) => letters.charAt(place) + letter);
}

const SOUND = 0.5;
/** Less in common is chance. */
const NEAR = 0.5;
const NEAR_IN_LETTERS = 0.65;
const MOST = 8;
