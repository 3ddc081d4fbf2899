import type { Content } from '../content.ts';
import type { NamedProblem } from '../problem.ts';

/** What one cause made of the content: told once, and taken out of what the rules read. */
export interface ToldCause {
  readonly problems: readonly NamedProblem[];
  /** The content as it is read once the cause is mended, as far as that can be told. */
  readonly content: Content;
}

/** Looks for one kind of cause that many rules would complain of. */
export type Cause = (content: Content) => ToldCause;
