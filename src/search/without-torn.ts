import type { Context } from './context.ts';
import { goesOn } from './goes-on.ts';
import type { Hit } from './hit.ts';
import { isTorn } from './is-torn.ts';
import type { Library } from './library.ts';
import { NOTHING, type Outcome } from './outcome.ts';
import type { Query } from './query.ts';
import type { Result } from './rank.ts';
import type { SearchRecord } from './records.ts';
import { isDuty } from './steps/in-group.ts';

/**
 * The outcome of a query, which answers nothing where all the duties found only seem to hold its words: the end
 * of one word and the beginning of the next (书记 of 秘书记录). What was typed by itself may be meant so; it stays, told for
 * what it is, with the names it may be meant for. Unchanged where names found it, or the browser knows no words.
 */
export async function withoutTorn(
  outcome: Outcome,
  { text, words }: Query,
  { guesses, library }: Context,
): Promise<Outcome> {
  const duties = outcome.results.filter(({ record }) => isDuty(record));
  const torn = duties.map((result) => tornIn(result, text, library));
  const [phrase] = torn;
  if (!phrase || !torn.every(Boolean)) return outcome;
  const suggestions = (await guesses()).suggestNames(words);
  if (!words.includes(phrase)) return { ...NOTHING, unknown: words, suggestions };
  const results = outcome.results
    .filter(({ hit }) => hit.closeness === 'mentions')
    .map(({ record, hit }) => ({ record, hit: toldTorn(hit, record) }));
  return { ...outcome, cards: [], results, suggestions };
}

function toldTorn(hit: Hit, { own }: SearchRecord): Hit {
  const torn = hit.phrases.filter((phrase) => isTorn(own, phrase));
  return { ...hit, reasons: [...hit.reasons, ...torn.map(whyTorn)] };
}

function whyTorn(phrase: string): string {
  return `「${phrase}」在这里不是一个词，只是前后两个词相连的字`;
}

/** The first phrase that the text of the result only seems to hold; empty where it holds them all. */
function tornIn({ record: { own }, hit }: Result, query: string, { vocabulary }: Library): string {
  if (hit.phrases.some((phrase) => vocabulary.has(phrase))) return '';
  // 病人服 of 病人服装 is not that of 病人服务.
  const isOfOtherWord = (phrase: string) => goesOn(own, phrase) && goesOn(query, phrase);
  return hit.phrases.find((phrase) => isTorn(own, phrase) || isOfOtherWord(phrase)) ?? '';
}
