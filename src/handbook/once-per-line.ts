import { hasErrors, type NamedProblem, type Problem } from './problem.ts';

/**
 * The problems with at most one corrected text for any line. What is found later builds on what was
 * corrected before, so that its text holds both corrections; it is told with both messages.
 */
export function oncePerLine(problems: readonly NamedProblem[]): NamedProblem[] {
  const corrected = problems.filter(({ fix }) => fix !== undefined);
  const byFile = Map.groupBy(corrected, ({ file }) => file);
  const told = [...byFile.values()].map((own) => own.reduce<NamedProblem[]>(addTo, []));
  return [...problems.filter(({ fix }) => fix === undefined), ...told.flat()];
}

function addTo(told: readonly NamedProblem[], problem: NamedProblem): NamedProblem[] {
  const covered = told.filter((earlier) => covers(problem, earlier));
  if (!covered.length) return [...told, problem];
  const message = [...covered, problem].map((it) => it.message).join('；');
  const mechanical = [...covered, problem].every((it) => it.mechanical);
  const severity = hasErrors([...covered, problem]) ? 'error' : 'warning';
  return [
    ...told.filter((it) => !covered.includes(it)),
    { ...problem, severity, message, mechanical },
  ];
}

function covers({ line, lastLine = line }: Problem, earlier: Problem): boolean {
  return line <= earlier.line && lastLine >= (earlier.lastLine ?? earlier.line);
}
