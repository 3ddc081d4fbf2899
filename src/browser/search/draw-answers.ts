import type { Outcome } from '../../search/outcome.ts';
import { drawCard } from './draw-card.ts';

/**
 * The cards of an outcome in their order, those of people last; who signs comes first where that is asked.
 * What draws people, roles of one name, measures and who signs is fetched for the first query that needs
 * it.
 */
export async function drawAnswers({
  cards,
  people = [],
  authority,
  results,
}: Outcome): Promise<HTMLElement[]> {
  const merged =
    cards.length > 1 ? (await import('../../search/merge-cards.ts')).mergeCards(cards) : cards;
  const drawn = merged.map(async (card) => {
    if (card.namesakes) return (await import('./draw-namesakes.ts')).drawNamesakes(card);
    if (card.relation?.startsWith('考核'))
      return (await import('./draw-measures.ts')).drawMeasures(card);
    return drawCard(card, results);
  });
  const drawPeople = people.map(async (person) =>
    (await import('./draw-person.ts')).drawPerson(person),
  );
  const others = await Promise.all([...drawn, ...drawPeople]);
  if (!authority) return others;
  const signing = (await import('./draw-authority.ts')).drawAuthority(authority);
  return authority.isFirst ? [...signing, ...others] : [...others, ...signing];
}
