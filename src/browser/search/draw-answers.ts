import { mergeCards } from '../../search/merge-cards.ts';
import type { Outcome } from '../../search/outcome.ts';
import { drawCard } from './draw-card.ts';

/**
 * The cards of an outcome in their order, those of people last. What draws people and roles of one name is
 * fetched for the first query that names some.
 */
export async function drawAnswers({
  cards,
  people = [],
  results,
}: Outcome): Promise<HTMLElement[]> {
  const drawn = mergeCards(cards).map(async (card) =>
    card.namesakes
      ? (await import('./draw-namesakes.ts')).drawNamesakes(card)
      : drawCard(card, results),
  );
  const drawPeople = people.map(async (person) =>
    (await import('./draw-person.ts')).drawPerson(person),
  );
  return Promise.all([...drawn, ...drawPeople]);
}
