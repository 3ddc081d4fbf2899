import type { Content } from './content.ts';
import { joinContent } from './join-content.ts';
import { judgeContent } from './judge-content.ts';
import type { Handbook } from './model.ts';
import type { PlacedProblem } from './problem.ts';

/** The joined handbook, or null where the content has errors; and everything there is to say of it. */
export interface BuiltHandbook {
  readonly handbook: Handbook | null;
  readonly problems: readonly PlacedProblem[];
}

/** Checks the content by every rule and joins it. Throws nothing: all problems come back at once. */
export function buildHandbook(content: Content): BuiltHandbook {
  const { isSound, problems } = judgeContent(content);
  return { handbook: isSound ? joinContent(content) : null, problems };
}
