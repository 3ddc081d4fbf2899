import type { Vocabulary } from '../vocabulary.ts';

/**
 * The text with every verb that stands apart from its noun, or behind it, put back to it, if together they are a
 * name: 开了一个会 and 会开了 are 开会.
 */
export function joinVerbs(text: string, vocabulary: Vocabulary): string {
  const join = (all: string, verb: string, noun: string) =>
    vocabulary.has(verb + noun) ? verb + noun : all;
  return text
    .replace(APART, join)
    .replace(BEHIND, (all, noun: string, verb: string) => join(all, verb, noun));
}

/** What stands between the two: 开「了」会, 请「三天」假, 盖「一下」章. */
const APART =
  /(\p{Script=Han})(?:一下|多少|[了过]?[一二两三四五六七八九十几半]+[个天次场份笔]?|[了过个点些])(\p{Script=Han})/gu;

/** A noun with its verb behind it: 「会开」了, 「章盖」好. */
const BEHIND = /(\p{Script=Han})(\p{Script=Han})(?=[了过好完])/gu;

/**
 * The name that the term ends and whose beginning was said before, or null: of 「病人都不满意，档案在
 * 哪」 it is 病人档案 for 档案.
 */
export function nameSaidApart(term: string, text: string, vocabulary: Vocabulary): string | null {
  const before = text.slice(0, Math.max(0, text.indexOf(term)));
  const names = [...vocabulary.keys()].filter(
    (name) => name.endsWith(term) && name.length >= term.length + SHORTEST_BEGINNING,
  );
  return names.find((name) => before.includes(name.slice(0, -term.length))) ?? null;
}

const SHORTEST_BEGINNING = 2;
