import type { AnswerCard } from './answer-card.ts';
import type { Result } from './rank.ts';
import type { AuthorityRecord, RoleRecord } from './records.ts';

/** Who signs what a query asks about. */
export interface AuthorityAnswer {
  readonly matters: readonly AskedMatter[];
  /** Whether the query asks for nothing but this, so that it is answered first. */
  readonly isFirst: boolean;
}

/** A matter with those of its rows that hold the amount asked for. */
export interface AskedMatter {
  readonly record: AuthorityRecord;
  readonly rows: AuthorityRecord['rows'];
  /** Whether no row holds the amount, so that all are told. */
  readonly isOutside: boolean;
}

/** What a query says of matters to sign. Few queries do, so the code is fetched for the first one that may. */
export interface Authorities {
  /**
   * The answer for a query that names a matter alone, a matter and an amount or days, a matter that somebody
   * is to sign, nothing but an amount, a role of which it asks what it signs, or nothing but 审批权限; with
   * what is left to find besides. Its answer is null where it asks of the reader's `own` role and nobody
   * said which that is. Null for any other query.
   */
  asked(text: string, own: RoleRecord | null): AuthorityAsked | null;
  /** What was found besides, with the answer, whose matters are results as well. */
  join<Found extends Beside>(found: Found, answer: AuthorityAnswer): Found;
}

/** What a query asks, and what is left of it to find. */
export interface AuthorityAsked {
  readonly answer: AuthorityAnswer | null;
  readonly rest: string;
}

/** What of an outcome is told otherwise beside who signs. */
export interface Beside {
  readonly results: readonly Result[];
  readonly cards: readonly AnswerCard[];
  readonly unknown: readonly string[];
  readonly suggestions: readonly string[];
}
