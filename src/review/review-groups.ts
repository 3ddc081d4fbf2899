import type { Question } from './question.ts';
import type { Review, ReviewPart, Settled } from './review.ts';

/** What the page of the review lists under one heading. */
export interface ReviewGroup {
  readonly label: string;
  /** null for what is settled as it is. */
  readonly part: ReviewPart | null;
  /** Open questions have no reason. */
  readonly rows: readonly Settled[];
}

/** The heading of what is settled as it is. */
export const SETTLED = '已经定下的';

/** How many questions a page shows: a question may take as much as ten names. */
export const MOST_QUESTIONS = 200;

/** The groups of the page, what is settled last. */
export function reviewGroups({ parts, settled }: Pick<Review, 'parts' | 'settled'>): ReviewGroup[] {
  const asked = parts.map((part) => {
    const { title, questions } = part;
    const rows = questions.map((question) => ({ title, question, reason: '' }));
    return { label: title, part, rows };
  });
  return settled.length ? [...asked, { label: SETTLED, part: null, rows: settled }] : asked;
}

/** The lines by which `content/review.yaml` settles a question, ready to be pasted. */
export function answerLines(title: string, { about }: Question): string {
  return `${title}:\n  ${about.join('、')}: 写一句为什么`;
}
