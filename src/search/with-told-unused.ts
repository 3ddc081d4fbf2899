import type { Outcome } from './outcome.ts';
import { toldUnused } from './unused-words.ts';

/**
 * The outcome with the words that were not used as they are told (see `toldUnused`). A card of work together was
 * asked for by the words for it, which are used then, whether a duty holds them or not.
 */
export function withToldUnused(outcome: Outcome, typed: string): Outcome {
  const isTogether = outcome.cards.some(({ counterpart }) => counterpart !== undefined);
  const unused = isTogether
    ? outcome.unknown.filter((word) => !isInPhrase(word, word) && !isInPhrase(word, typed))
    : outcome.unknown;
  return { ...outcome, unknown: toldUnused(unused, typed) };
}

/** Whether the word is in what the text says of working together; 行协作 is left of 进行协作. */
function isInPhrase(word: string, text: string): boolean {
  return [...text.matchAll(TOGETHER)].some(([phrase]) => phrase.includes(word));
}

const TOGETHER =
  /(?:进行|开展|互相|相互|一起|共同|日常)*(?:协作|合作|配合|协调|沟通|对接|衔接)(?:一下|工作|事项|关系|流程|方式|机制|的)*/gu;
