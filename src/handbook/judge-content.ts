import { nothingLeft, tellCauses } from './causes/tell-causes.ts';
import { ALL_CHECKS } from './checks/all-checks.ts';
import type { Content } from './content.ts';
import { oncePerLine } from './once-per-line.ts';
import { placeProblems } from './place-problems.ts';
import { hasErrors, type NamedProblem, ofKind, type PlacedProblem } from './problem.ts';

/** Whether content may be joined, and everything there is to say of it. */
export interface JudgedContent {
  readonly isSound: boolean;
  readonly problems: readonly PlacedProblem[];
}

/** Checks the content by every rule. Throws nothing: all problems come back at once. */
export function judgeContent(content: Content): JudgedContent {
  const problems = oncePerLine(check(content));
  const told = problems.filter(({ file }) => !content.misplaced.includes(file));
  return { isSound: !hasErrors(problems), problems: placeProblems(told, content.texts) };
}

function check(written: Content): readonly NamedProblem[] {
  if (written.isPartial) return written.problems;
  const lost = nothingLeft(written);
  if (lost.length) return [...written.problems, ...lost];
  const { problems, content } = tellCauses(written);
  const found = ALL_CHECKS.flatMap(({ check, kind }) => ofKind(kind, check(content)));
  return [...content.problems, ...problems, ...found];
}
