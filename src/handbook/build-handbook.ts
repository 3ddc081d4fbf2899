import { nothingLeft, tellCauses } from './causes/tell-causes.ts';
import { ALL_CHECKS } from './checks/all-checks.ts';
import type { Content } from './content.ts';
import { joinContent } from './join-content.ts';
import type { Handbook } from './model.ts';
import { oncePerLine } from './once-per-line.ts';
import { hasErrors, type Problem } from './problem.ts';

/** The joined handbook, or null where the content has errors; and everything there is to say of it. */
export interface BuiltHandbook {
  readonly handbook: Handbook | null;
  readonly problems: readonly Problem[];
}

function check(written: Content): readonly Problem[] {
  if (written.isPartial) return written.problems;
  const lost = nothingLeft(written);
  if (lost.length) return [...written.problems, ...lost];
  const { problems, content } = tellCauses(written);
  return [...content.problems, ...problems, ...ALL_CHECKS.flatMap((rule) => rule(content))];
}

/** Checks the content by every rule and joins it. Throws nothing: all problems come back at once. */
export function buildHandbook(content: Content): BuiltHandbook {
  const problems = oncePerLine(check(content));
  const told = problems.filter(({ file }) => !content.misplaced.includes(file));
  return { handbook: hasErrors(problems) ? null : joinContent(content), problems: told };
}
