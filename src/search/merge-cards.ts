import type { AnswerCard } from './answer-card.ts';

/**
 * The cards, those that name the same one role and nobody else as one: the first of them, with the
 * duties of all and the others in `also`.
 */
export function mergeCards(cards: readonly AnswerCard[]): AnswerCard[] {
  const merged: AnswerCard[] = [];
  for (const card of cards) {
    const place = merged.findIndex((other) => hasSameRole(other, card));
    const first = merged[place];
    if (first) merged[place] = join(first, card);
    else merged.push(card);
  }
  return merged;
}

function hasSameRole(one: AnswerCard, other: AnswerCard): boolean {
  const role = onlyRole(one);
  return role !== null && role === onlyRole(other);
}

/** The role that answers alone, with duties: the cards of departments and of facts stay apart. */
function onlyRole({ responsible, others, relation, counterpart }: AnswerCard) {
  const [own, ...more] = responsible;
  const isAlone =
    own?.duties.length && !more.length && !others.length && !relation && counterpart === undefined;
  return isAlone ? own.role : null;
}

function join(first: AnswerCard, card: AnswerCard): AnswerCard {
  const [own] = first.responsible;
  if (!own) return first;
  const duties = [...own.duties, ...card.responsible.flatMap((it) => it.duties)];
  const responsible = [{ ...own, duties: [...new Set(duties)] }];
  return { ...first, responsible, also: [...(first.also ?? []), card] };
}
