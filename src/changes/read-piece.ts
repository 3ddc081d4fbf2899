import type { ContentReader } from '../content/content-reader.ts';
import { parseContent } from '../content/parse-content.ts';
import { hasErrors } from '../handbook/problem.ts';
import { readContent } from '../history/read-content.ts';
import type { Reading } from '../history/reading.ts';

/** A text that git keeps, and the file in which it stood. */
export interface PastText {
  readonly file: string;
  readonly text: string;
}

/**
 * What one file says; null where today's check would refuse the file by itself, be it not for its name.
 * `reader` takes it apart. Never throws.
 */
export function readPiece({ file, text }: PastText, reader?: ContentReader): Reading | null {
  try {
    const content = parseContent(new Map([[file, text]]), reader);
    const problems = content.problems.filter(
      (problem) => problem.file === file && problem.kind !== 'bad-file-name',
    );
    return hasErrors(problems) ? null : readContent(content);
  } catch {
    return null;
  }
}

/** Whether a file says anything of which changes are told. */
export function isTold(file: string): boolean {
  return /^content\/(?:(?:roles|departments|common)\/.+\.mdx|(?:topics|metrics|partners)\.yaml)$/u.test(
    file,
  );
}
