import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { openCharacters } from '../../src/search/characters.ts';
import { search } from '../../src/search/search.ts';
import { sampleHandbook } from '../sample.ts';
import { searchContext } from './handbook-search.ts';
import { holdout } from './holdout.ts';
import { libraryCharacters } from './library-guesses.ts';
import { lookAlikeQueries } from './look-alike-queries.ts';
import {
  ABSENT,
  LITERAL,
  readNewcomerSet,
  readQuerySet,
  readSpokenSet,
  type SetQuery,
  truthOf,
} from './query-set.ts';
import { mean, type Score, score, scoreList } from './score.ts';

const handbook = sampleHandbook();
const context = searchContext(handbook);

const judge = (queries: readonly SetQuery[]) =>
  Promise.all(
    queries.map(async (query) => {
      const outcome = await search(query.query, context);
      return { query, outcome, score: score(query, truthOf(query, handbook), outcome) };
    }),
  );
const average = (judged: Awaited<ReturnType<typeof judge>>, key: keyof Score) =>
  mean(judged.map((one) => one.score[key])) ?? Number.NaN;

const sets = { 'our own set': readQuerySet(), 'the hold-out set': holdout(handbook) };

test.each(Object.entries(sets))(
  '%s holds at least 150 queries that all ask for something',
  (_, set) => {
    expect(set.length).toBeGreaterThanOrEqual(150);
    const empty = set.filter(
      (query) => query.class !== ABSENT && truthOf(query, handbook)?.size === 0,
    );
    expect(empty).toEqual([]);
  },
);

test.each(Object.entries(sets))('%s: recall, precision and order at duty level', async (_, set) => {
  const judged = await judge(set);
  expect(average(judged, 'recall')).toBeGreaterThanOrEqual(0.98);
  expect(average(judged, 'precision')).toBeGreaterThanOrEqual(0.96);
  expect(average(judged, 'ndcg')).toBeGreaterThanOrEqual(0.97);
});

test.each(Object.entries(sets))(
  '%s: literal queries find all, and hardly anything else',
  async (_, set) => {
    const judged = await judge(set.filter((query) => LITERAL.includes(query.class)));
    expect(average(judged, 'recall')).toBe(1);
    expect(average(judged, 'precision')).toBeGreaterThanOrEqual(0.99);
  },
);

test.each(Object.entries(sets))('%s: the right role first, the right card', async (_, set) => {
  const judged = await judge(set);
  expect(average(judged, 'role')).toBe(1);
  expect(average(judged, 'card')).toBeGreaterThanOrEqual(0.95);
});

test.each(Object.entries(sets))('%s: words the handbook has not find nothing', async (_, set) => {
  const judged = await judge(set.filter((query) => query.class === ABSENT));
  expect(average(judged, 'isZero')).toBeGreaterThanOrEqual(0.95);
  expect(judged.filter(({ outcome }) => outcome.cards.length > 0)).toEqual([]);
});

test('questions as staff ask them find the responsible role, on a card and first', async () => {
  const judged = await judge(readSpokenSet());
  expect(average(judged, 'card')).toBeGreaterThanOrEqual(0.97);
  expect(average(judged, 'role')).toBeGreaterThanOrEqual(0.94);
  expect(average(judged, 'recall')).toBeGreaterThanOrEqual(0.84);
  const absent = judged.filter(({ query }) => query.class === ABSENT);
  expect(average(absent, 'isZero')).toBeGreaterThanOrEqual(0.95);
});

test('what a newcomer types finds the responsible role, on a card and first', async () => {
  const judged = await judge(readNewcomerSet());
  expect(average(judged, 'card')).toBeGreaterThanOrEqual(0.9);
  expect(average(judged, 'role')).toBeGreaterThanOrEqual(0.84);
  const absent = judged.filter(({ query }) => query.class === ABSENT);
  expect(average(absent, 'isZero')).toBeGreaterThanOrEqual(0.95);
});

test('who does what a duty says in full is the role that it stands with, on the first card', async () => {
  const asked = await Promise.all(
    context.library.duties.map(async ({ title, role }) => {
      const { cards } = await search(`谁${title}`, context);
      return cards[0]?.responsible[0]?.role === role;
    }),
  );
  expect(mean(asked.map(Number))).toBeGreaterThanOrEqual(0.97);
});

test.each([
  ['规章制度谁审定', '审批'],
  ['谁有权批规章制度', '审批'],
])('%s asks for who has the 责任 「%s」', async (query, part) => {
  const { cards } = await search(query, context);
  expect(cards[0]?.responsible[0]?.part).toBe(part);
});

const dutiesFound = async (query: string) => {
  const { results } = await search(query, context);
  return results.flatMap(({ record }) => (record.type === 'duty' ? [record.id] : []));
};

test('a name with one character that looks like the right one finds what the name finds', async () => {
  const { lookAlikes } = openCharacters(libraryCharacters(context.library));
  const queries = lookAlikeQueries(context.library, lookAlikes);
  expect(queries.length).toBeGreaterThanOrEqual(1000);
  const scores = await Promise.all(
    queries.map(async ({ query, name }) =>
      scoreList(await dutiesFound(query), new Set(await dutiesFound(name))),
    ),
  );
  expect(mean(scores.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.95);
  expect(mean(scores.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.9);
});

test('two initials alone find what all the names of two characters find that begin so', async () => {
  const { vocabulary } = context.library;
  const names = [...vocabulary.keys()].filter((name) => /^\p{Script=Han}{2}$/u.test(name));
  const byInitials = Map.groupBy(names, (name) =>
    pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join(''),
  );
  const queries = [...byInitials].filter(([letters]) => !vocabulary.has(letters));
  expect(queries.length).toBeGreaterThanOrEqual(100);
  const scores = await Promise.all(
    queries.map(async ([letters, meant]) => {
      const right = await Promise.all(meant.map(dutiesFound));
      return scoreList(await dutiesFound(letters), new Set(right.flat()));
    }),
  );
  expect(mean(scores.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.95);
  expect(mean(scores.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.9);
});
