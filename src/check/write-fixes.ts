import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../handbook/problem.ts';

/** A line that was written into a file: the file, the line above it, and its text. */
export interface WrittenLine {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/**
 * Writes the missing lines that problems offer (`insert`) into the files of a project's folder, with
 * everything else left as it is, line ends and byte order mark included. Gives what was written.
 */
export function writeFixes(projectFolder: string, problems: readonly Problem[]): WrittenLine[] {
  const missing = problems.flatMap(({ file, line, insert }) =>
    insert === undefined ? [] : [{ file, line, text: insert }],
  );
  for (const [file, lines] of Map.groupBy(missing, ({ file }) => file)) {
    const path = join(projectFolder, file);
    writeFileSync(path, withLines(readFileSync(path, 'utf8'), lines));
  }
  return missing;
}

/** Works from the last line up, so that the numbers of the lines above stay true. */
function withLines(content: string, missing: readonly WrittenLine[]): string {
  const lines = content.split(LINE_END);
  const ends = content.match(LINE_END) ?? [];
  const usual = ends[0] ?? '\n';
  for (const { line, text } of missing.toSorted((a, b) => b.line - a.line)) {
    lines.splice(line, 0, text);
    ends.splice(line - 1, 0, ends[line - 1] ?? usual);
  }
  return lines.map((text, i) => text + (ends[i] ?? '')).join('');
}

const LINE_END = /\r\n|\r|\n/g;
