import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../handbook/problem.ts';
import { replaceFile } from './replace-file.ts';

/** A line that was written into a file: its text, and the lines in place of which it stands or the one above it. */
export interface WrittenLine {
  readonly file: string;
  readonly line: number;
  /** Absent for a line that was added below `line`. */
  readonly lastLine?: number;
  readonly text: string;
}

/**
 * Writes what problems offer, missing lines (`insert`) and corrected ones (`fix`), into the files of a
 * project's folder, with everything else left as it is, line ends and byte order mark included. Gives
 * what was written.
 */
export function writeFixes(projectFolder: string, problems: readonly Problem[]): WrittenLine[] {
  const written = problems.flatMap(
    ({ file, line, lastLine = line, fix, insert }): WrittenLine[] => {
      if (insert !== undefined) return [{ file, line, text: insert }];
      return fix === undefined ? [] : [{ file, line, lastLine, text: fix }];
    },
  );
  for (const [file, lines] of Map.groupBy(written, ({ file }) => file)) {
    const path = join(projectFolder, file);
    replaceFile(path, withLines(readFileSync(path, 'utf8'), lines));
  }
  return written;
}

/** Works from the last line up, so that the numbers of the lines above stay true. */
function withLines(content: string, written: readonly WrittenLine[]): string {
  const lines = content.split(LINE_END);
  const ends = content.match(LINE_END) ?? [];
  const usual = ends[0] ?? '\n';
  for (const { line, lastLine, text } of written.toSorted((a, b) => b.line - a.line)) {
    const own = text.split('\n');
    const end = ends[line - 1] ?? usual;
    if (lastLine === undefined) {
      lines.splice(line, 0, ...own);
      ends.splice(line - 1, 0, ...own.map(() => end));
    } else {
      lines.splice(line - 1, lastLine - line + 1, ...own);
      ends.splice(line - 1, lastLine - line, ...own.slice(1).map(() => end));
    }
  }
  return lines.map((text, i) => text + (ends[i] ?? '')).join('');
}

const LINE_END = /\r\n|\r|\n/g;
