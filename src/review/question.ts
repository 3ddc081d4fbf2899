import type { Handbook } from '../handbook/model.ts';
import type { PageLink } from '../handbook/page-links.ts';
import type { ReviewKind } from '../kinds/review-kinds.ts';

/** One thing that the keepers of the handbook may want to settle. */
export interface Question {
  /** What it is about, as `content/review.yaml` names it. */
  readonly about: readonly string[];
  /** What is asked, in one sentence; empty where the title of its kind says it. */
  readonly text: string;
  /** The places in the handbook that it is about. */
  readonly links: readonly PageLink[];
  /** The day (`YYYY-MM-DD`) on which it has to be settled; absent where it is asked at any time. */
  readonly due?: string;
}

/** One rule of the review: what kind of question it asks, and every such question about a handbook. */
export interface Rule {
  readonly kind: ReviewKind;
  readonly find: (handbook: Handbook) => readonly Question[];
}

/** A question about one thing that the title of its kind says all of. */
export function bare(link: PageLink): Question {
  return { about: [link.title], text: '', links: [link] };
}
