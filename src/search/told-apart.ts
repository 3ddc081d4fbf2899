import type { Hit, Hits } from './hit.ts';
import type { Library } from './library.ts';
import { isSentence } from './steps/question-words.ts';
import type { TermHits } from './steps/term.ts';

/**
 * The hits of what was typed as one word and stands nowhere as one: each whose text does not hold its parts in
 * that order in one clause says that they stand apart. Unchanged for sentences, and where one of them is a name.
 */
export function toldApart(
  found: Hits,
  query: string,
  terms: readonly TermHits[],
  { records }: Library,
): Hits {
  if (isSentence(query) || !terms.every(isPiece)) return found;
  const parts = terms.map(({ term }) => term);
  const why = `${parts.map((part) => `「${part}」`).join('')}分开写`;
  const told = (hit: Hit, own: string): Hit =>
    hit.match === 'relaxed' || own.split(BETWEEN_CLAUSES).some((it) => holdsInOrder(it, parts))
      ? hit
      : { ...hit, reasons: [...hit.reasons, why] };
  return new Map([...found].map(([place, hit]) => [place, told(hit, records[place]?.own ?? '')]));
}

/** What stands between 、 still belongs together: 制定中、长期规划. */
const BETWEEN_CLAUSES = /[^\p{L}\p{N} 、]+/u;

/** Whether the term is only a piece of duties' texts. */
function isPiece({ meanings, kind }: TermHits): boolean {
  return !meanings.length && !kind;
}

function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
