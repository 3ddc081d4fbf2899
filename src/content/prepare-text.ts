import { type NamedProblem, ofKind, type Problem } from '../handbook/problem.ts';
import { flattenLines } from './bounds.ts';
import { HARMLESS, mendText } from './mend-text.ts';
import { findConflicts } from './merge-conflicts.ts';

/** A file's text as every reader gets it, line by line as it stands in the file. */
export interface PreparedText {
  readonly text: string;
  readonly problems: readonly NamedProblem[];
}

/** Takes out of a file's text what no reader can make sense of, and says what its author has to mend. */
export function prepareText(file: string, written: string): PreparedText {
  const { text: mended, mended: found } = mendText(written);
  const { text: decided, problems: conflicts } = findConflicts(mended, file);
  const { text, problems: deep } = flattenLines(decided, file);
  const problems = [
    ...ofKind('hidden-characters', explainMended(file, mended, found)),
    ...ofKind('merge-conflict', conflicts),
    ...ofKind('nested-too-deep', deep),
    ...ofKind('damaged-text', damaged(file, text)),
  ];
  return { text, problems };
}

function explainMended(
  file: string,
  text: string,
  found: ReadonlyMap<number, readonly string[]>,
): Problem[] {
  const lines = text.split('\n');
  const [first] = found.keys();
  const severityOf = (names: readonly string[]) =>
    names.every((name) => HARMLESS.includes(name)) ? 'warning' : 'error';
  if (found.size <= MOST_LINES)
    return [...found].map(([line, names]) => ({
      file,
      line,
      severity: severityOf(names),
      message: `这一行里有${names.join('、')}`,
      fix: lines[line - 1] ?? '',
    }));
  const names = [...new Set([...found.values()].flat())];
  const message = `这一行起共 ${found.size} 行里有${names.join('、')}，请运行 npm run check -- --fix 一次改好`;
  return [{ file, line: first ?? 1, severity: severityOf(names), message }];
}

function damaged(file: string, text: string): Problem[] {
  const message = '这一行有乱码「\uFFFD」，原来的字已经丢了，请照原文重新写';
  return text
    .split('\n')
    .flatMap((line, index): Problem[] =>
      line.includes('\uFFFD') ? [{ file, line: index + 1, severity: 'error', message }] : [],
    );
}

/** Beyond that the lines come from one cause, and are mended together. */
const MOST_LINES = 5;
