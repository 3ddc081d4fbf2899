import type { Answered } from '../handbook/model.ts';
import { bareSentence } from '../handbook/same-sentence.ts';
import { namedIn } from './named-in.ts';
import type { Question } from './question.ts';

/**
 * A function that gives the answer to a question, of those given for its kind: the first that names all that
 * the question is about, in any order and with any signs between; undefined where none does. So a question is
 * asked anew once it is about more.
 */
export function answersTo(
  answers: readonly Answered[],
): (question: Question) => Answered | undefined {
  const parts = answers.map((answered) => ({ answered, named: partsOf(answered.about) }));
  const byPart = new Map<string, typeof parts>();
  for (const part of parts)
    for (const name of part.named) byPart.set(name, [...(byPart.get(name) ?? []), part]);
  return ({ about }) => {
    const wanted = [...partsOf(about.join('、'))];
    const near = byPart.get(wanted[0] ?? '') ?? [];
    return near.find(({ named }) => wanted.every((name) => named.has(name)))?.answered;
  };
}

/** What is named, without the signs that people may write otherwise. */
function partsOf(written: string): Set<string> {
  return new Set(namedIn(written).map(bareSentence).filter(Boolean));
}
