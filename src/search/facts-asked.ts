import type { AnswerCard } from './answer-card.ts';
import type { Library } from './library.ts';
import type { Result } from './rank.ts';
import type { RoleRecord } from './records.ts';

/** What a query asks of the facts that the firm gives its roles. */
export interface FactsAsked {
  /** The roles that have them, each with the facts that are asked for. */
  readonly found: ReadonlyMap<RoleRecord, readonly string[]>;
  /** A card for each role that is named, or for the only one found. */
  readonly cards: readonly AnswerCard[];
  /** Whether the words may also mean something else of the handbook. */
  readonly isWord: boolean;
  /** Whether it asks of the reader's own role, which nobody said. */
  readonly lacksOwnRole: boolean;
}

/** The code of `own-facts.ts`, which is fetched only for the first query that may ask for such a fact. */
export interface OwnFacts {
  factsAsked(text: string, library: Library, own: RoleRecord | null): FactsAsked | null;
  joinFacts(results: readonly Result[], found: FactsAsked['found']): readonly Result[];
}
