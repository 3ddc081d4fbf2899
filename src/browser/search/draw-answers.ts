import { mergeCards } from '../../search/merge-cards.ts';
import type { Outcome } from '../../search/outcome.ts';
import { drawCard } from './draw-card.ts';

/**
 * The cards of an outcome in their order, those of people last. What draws people, roles of one name and
 * measures is fetched for the first query that names some.
 */
export async function drawAnswers({
  cards,
  people = [],
  results,
}: Outcome): Promise<HTMLElement[]> {
  const drawn = mergeCards(cards).map(async (card) => {
    if (card.namesakes) return (await import('./draw-namesakes.ts')).drawNamesakes(card);
    if (card.relation?.startsWith('考核'))
      return (await import('./draw-measures.ts')).drawMeasures(card);
    return drawCard(card, results);
  });
  const drawPeople = people.map(async (person) =>
    (await import('./draw-person.ts')).drawPerson(person),
  );
  return Promise.all([...drawn, ...drawPeople]);
}
