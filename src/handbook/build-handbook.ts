import { nothingLeft, tellCauses } from './causes/tell-causes.ts';
import { ALL_CHECKS } from './checks/all-checks.ts';
import type { Content } from './content.ts';
import { joinContent } from './join-content.ts';
import type { Handbook } from './model.ts';
import { oncePerLine } from './once-per-line.ts';
import { placeProblems } from './place-problems.ts';
import { hasErrors, type NamedProblem, ofKind, type PlacedProblem } from './problem.ts';

/** The joined handbook, or null where the content has errors; and everything there is to say of it. */
export interface BuiltHandbook {
  readonly handbook: Handbook | null;
  readonly problems: readonly PlacedProblem[];
}

function check(written: Content): readonly NamedProblem[] {
  if (written.isPartial) return written.problems;
  const lost = nothingLeft(written);
  if (lost.length) return [...written.problems, ...lost];
  const { problems, content } = tellCauses(written);
  const found = ALL_CHECKS.flatMap(({ check, kind }) => ofKind(kind, check(content)));
  return [...content.problems, ...problems, ...found];
}

/** Checks the content by every rule and joins it. Throws nothing: all problems come back at once. */
export function buildHandbook(content: Content): BuiltHandbook {
  const problems = oncePerLine(check(content));
  const told = problems.filter(({ file }) => !content.misplaced.includes(file));
  const handbook = hasErrors(problems) ? null : joinContent(content);
  return { handbook, problems: placeProblems(told, content.texts) };
}
