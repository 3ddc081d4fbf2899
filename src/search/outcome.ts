import type { AnswerCard } from './answer-card.ts';
import type { AuthorityAnswer } from './authority-asked.ts';
import type { Result } from './rank.ts';
import type { PersonRecord, TopicRecord } from './records.ts';

/** What a query found. */
export interface Outcome {
  /** Type by type, the best of each first. */
  readonly results: readonly Result[];
  /** Who is responsible for what the query names. */
  readonly cards: readonly AnswerCard[];
  /** Words of the query that the handbook does not know, left out. */
  readonly unknown: readonly string[];
  /** What else is to be said of how it was answered, behind how much was found. */
  readonly note?: string;
  /** Names to try instead, when nothing was found or a word was left out. */
  readonly suggestions: readonly string[];
  /** The topics nearest to the query, when nothing was found. */
  readonly near: readonly TopicRecord[];
  /** Whether it can be answered only to one who said which role is theirs, which nobody did. */
  readonly lacksOwnRole?: boolean;
  /** People whom it names. */
  readonly people?: readonly PersonRecord[];
  /** Who signs what it asks about. */
  readonly authority?: AuthorityAnswer;
}

/** What a query found that found nothing. */
export const NOTHING: Outcome = { results: [], cards: [], unknown: [], suggestions: [], near: [] };
