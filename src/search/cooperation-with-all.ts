import type { AnswerCard } from './answer-card.ts';
import { COOPERATION } from './cooperation-asked.ts';
import { cooperationCardsOf, departmentCalled, departmentCard } from './cooperation-cards.ts';
import type { Hit, Hits } from './hit.ts';
import type { Library } from './library.ts';
import type { Outcome } from './outcome.ts';
import { withCards } from './outcome-of-hits.ts';
import { idleWords } from './steps/question-words.ts';
import { cut } from './steps/segments.ts';
import { withWhomAsked } from './with-whom.ts';

/**
 * What is found for a text that asks for cooperation with anybody (药房和谁协作), or of a department with somebody
 * unknown (药房和外星人怎么配合): of a department the roles whose duties tell of its work with any other, its own
 * first; of a role those of its duties, and below the card what else of them says that it works with somebody. Null
 * for every other text.
 */
export function cooperationWithAll(text: string, library: Library): Outcome | null {
  if (!COOPERATION.test(text)) return null;
  const asked = withWhomAsked(text);
  const cards = asked ? cooperationCardsOf(asked, library) : [];
  if (cards.length) return withCards(text, cards, saidBy(cards, library), library);
  const parts = text.split(BETWEEN).filter(Boolean);
  const departments = new Set(parts.flatMap((part) => departmentCalled(part, library) ?? []));
  const [one, ...more] = departments;
  if (!one || more.length) return null;
  const others = parts.filter((part) => !departmentCalled(part, library));
  const cuts = others.map((part) => ({ part, ...cut(part, idleWords(text), library) }));
  if (!cuts.length || cuts.some(({ known, unknown }) => known.length || !unknown.length))
    return null;
  const card = departmentCard(one, library);
  return { ...withCards(text, [card], new Map(), library), unknown: others };
}

/** The duties of roles that say in words that they work with somebody, whoever it is. */
function saidBy(cards: readonly AnswerCard[], { places }: Library): Hits {
  const duties = cards.flatMap(({ subject }) => (subject.type === 'role' ? subject.duties : []));
  return new Map(
    duties.flatMap((duty): [number, Hit][] => {
      const [phrase] = COOPERATION.exec(duty.own) ?? [];
      const hit = { match: 'exact', closeness: 'mentions', reasons: [] } as const;
      return phrase ? [[places.get(duty) ?? -1, { ...hit, phrases: [phrase] }]] : [];
    }),
  );
}

/** What stands between those who work together, and behind them. */
const BETWEEN =
  /[^\p{L}\p{N}]+|[和与跟]|之间|怎么样?|如何|怎样|应该|需要|协作|合作|配合|协调|沟通|对接|衔接/u;
