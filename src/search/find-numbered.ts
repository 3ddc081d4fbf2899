import type { Context } from './context.ts';
import { union } from './hit.ts';
import { nameOf } from './name-of.ts';
import { normalise } from './normalise.ts';
import type { Outcome } from './outcome.ts';
import { answer } from './outcome-of-hits.ts';
import { findNumber } from './steps/number.ts';
import { type NumberSaid, numbersSaid } from './steps/numbers-said.ts';
import { idleWords } from './steps/question-words.ts';
import { cut } from './steps/segments.ts';

/**
 * The answer to a sentence with 编号 in it: the duties that bear them, with those who have them; a role's is
 * read as its name. Null where it has none.
 */
export async function findNumbered(
  text: string,
  context: Context,
  find: (rest: string) => Promise<Outcome>,
): Promise<Outcome | null> {
  const said = numbersSaid(text, context.library);
  const ofDuties = said.filter(({ numbered }) => numbered.duties.length);
  if (!ofDuties.length) {
    const named = replaced(text, said, ({ numbered: { roles } }) =>
      roles.map((role) => normalise(nameOf(role)).replace('/', '')).join('、'),
    );
    return named === text ? null : find(named);
  }
  const terms = (await Promise.all(ofDuties.map((one) => findNumber(one.text, context)))).flatMap(
    (term) => term ?? [],
  );
  const rest = replaced(text, said, () => ' ');
  const { known, unknown } = cut(rest, idleWords(text), context.library);
  const outcome = answer(text, terms, union(terms.map(({ hits }) => hits)), context);
  return { ...outcome, unknown: [...known, ...unknown] };
}

function replaced(
  text: string,
  said: readonly NumberSaid[],
  by: (one: NumberSaid) => string,
): string {
  return said.reduceRight(
    (left, one) => left.slice(0, one.start) + by(one) + left.slice(one.start + one.text.length),
    text,
  );
}
