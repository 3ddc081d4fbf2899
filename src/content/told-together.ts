import type { NamedProblem } from '../handbook/problem.ts';

/** Problems of a file in which lines below one another with the same fault and one cause are told at once. */
export function toldTogether(problems: readonly NamedProblem[]): NamedProblem[] {
  const told: NamedProblem[] = [];
  for (const problem of problems) {
    const last = told.at(-1);
    const isNext = last && (last.lastLine ?? last.line) + 1 === problem.line;
    const message = isNext ? commonMessage(last, problem) : null;
    if (!last || message === null) {
      told.push(problem);
      continue;
    }
    const { mechanical, fix, ...rest } = last;
    const both = fix === undefined ? {} : { fix: `${fix}\n${problem.fix}` };
    const areMechanical = mechanical && problem.mechanical ? { mechanical } : {};
    told[told.length - 1] = { ...rest, message, lastLine: problem.line, ...both, ...areMechanical };
  }
  return told;
}

/** What is said of both; null where they have not the same fault. Keys that stand at a wrong distance are named all. */
function commonMessage(one: NamedProblem, other: NamedProblem): string | null {
  if (one.kind !== other.kind || (one.fix === undefined) !== (other.fix === undefined)) return null;
  if (one.message === other.message) return one.message;
  const [, names, how] = NAMED.exec(one.message) ?? [];
  const [, name, same] = NAMED.exec(other.message) ?? [];
  return names && name && how === same ? `${names}${name}${how}` : null;
}

const NAMED = /^((?:「[\w-]+」)+)((?:要顶格写|前面要空).*)$/u;
