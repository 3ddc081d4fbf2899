import type { Answered, Handbook } from '../handbook/model.ts';
import { oncePer } from '../handbook/once-per.ts';
import { KINDS_OF_REVIEW, type ReviewKind } from '../kinds/review-kinds.ts';
import { ALL_RULES } from './all-rules.ts';
import { answersTo } from './answers-to.ts';
import type { Question } from './question.ts';

/** What the review of a handbook asks, and what is settled. */
export interface Review {
  /** Kind by kind, in the order of the rules; kinds with nothing to ask are left out. */
  readonly parts: readonly ReviewPart[];
  readonly settled: readonly Settled[];
  /** Answers to what nobody asks. */
  readonly idle: readonly Answered[];
}

/** All open questions of one kind. */
export interface ReviewPart {
  readonly kind: ReviewKind;
  readonly title: string;
  /** How they are settled. */
  readonly repair: string;
  readonly questions: readonly Question[];
}

/** A question that is settled as it is. */
export interface Settled {
  readonly title: string;
  readonly question: Question;
  readonly reason: string;
}

/** The review of a handbook, worked out once. */
export const reviewOf = oncePer((handbook: Handbook): Review => {
  const used = new Set<Answered>();
  const settled: Settled[] = [];
  const parts = ALL_RULES.map(({ kind, find }): ReviewPart => {
    const { title, repair } = KINDS_OF_REVIEW[kind];
    const answer = answersTo(handbook.answers.filter(({ question }) => question === title));
    const questions = find(handbook).filter((question) => {
      const answered = answer(question);
      if (!answered) return true;
      used.add(answered);
      settled.push({ title, question, reason: answered.reason });
      return false;
    });
    return { kind, title, repair, questions };
  });
  return {
    parts: parts.filter(({ questions }) => questions.length > 0),
    settled,
    idle: handbook.answers.filter((answered) => !used.has(answered)),
  };
});

/** Whether the review has anything to show; asked by every page, so only as many rules as needed are. */
export const hasReview = oncePer(
  (handbook: Handbook): boolean =>
    handbook.answers.length > 0 || ALL_RULES.some(({ find }) => find(handbook).length > 0),
);
