import type { NamedProblem, PlacedProblem } from './problem.ts';

/**
 * The problems with their place in the line, from the texts by file: where a corrected text begins to
 * differ, else where the words stand that the message quotes, else where the line begins. What is written
 * is told too where there is anything to compare, not where something is missing.
 */
export function placeProblems(
  problems: readonly NamedProblem[],
  texts: ReadonlyMap<string, string>,
): PlacedProblem[] {
  const linesOf = new Map<string, readonly string[]>();
  return problems.map((problem) => {
    const { file, line, lastLine = line, fix } = problem;
    const lines = linesOf.get(file) ?? (texts.get(file) ?? '').split(LINE_END);
    linesOf.set(file, lines);
    const first = lines[line - 1] ?? '';
    const found = fix === undefined ? quotedIn(first, problem.message) : differsAt(first, fix);
    const column = (found ?? Math.max(0, first.search(/\S/u))) + 1;
    if (found === null && fix === undefined) return { ...problem, column };
    const written = lines.slice(line - 1, fix === undefined ? line : lastLine);
    return { ...problem, column, written: written.map((text) => shorten(text, column)).join('\n') };
  });
}

/** After how many signs a line and its corrected text part; null where the line stays. */
function differsAt(line: string, fix: string): number | null {
  const [right = ''] = fix.split('\n');
  if (line === right) return null;
  const [signs, meant] = [[...line], [...right]];
  const at = signs.findIndex((sign, index) => sign !== meant[index]);
  return at < 0 ? signs.length : at;
}

/** After how many signs the first words stand that a message quotes from a line, the key of the line last. */
function quotedIn(line: string, message: string): number | null {
  const quoted = [...message.matchAll(/「([^「」]+)」|(<\/?[\w.]+)>/gu)]
    .map(([, words, tag = '']) => words ?? tag)
    .map((words) => ({ words, at: line.indexOf(words) }))
    .filter(({ at }) => at >= 0);
  const inValue = quoted.find(({ words }) => !line.startsWith(`${words}:`));
  const at = (inValue ?? quoted[0])?.at;
  return at === undefined ? null : [...line.slice(0, at)].length;
}

/** A line that fills the screen, cut down to what stands around a place in it. */
function shorten(line: string, column: number): string {
  const signs = [...line];
  if (signs.length <= LONGEST) return line;
  const from = Math.max(0, Math.min(column - LONGEST / 2, signs.length - LONGEST));
  const shown = signs.slice(from, from + LONGEST).join('');
  return `${from > 0 ? '…' : ''}${shown}${from + LONGEST < signs.length ? '…' : ''}`;
}

const LINE_END = /\r\n|\r|\n/;

const LONGEST = 300;
