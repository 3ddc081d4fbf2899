import { findFences } from '../content/front-matter-fences.ts';
import { typedOf } from './typed-words.ts';

/** Where a section of a page stands: the lines are those of the file, counted from 1. */
export interface SectionPlace {
  /** Empty for what stands above the first heading. */
  readonly title: string;
  /** Of its heading; of the line above it where it has none. */
  readonly line: number;
  readonly lastLine: number;
}

/** The sections of a page below its `##` headings, in their order, what stands above the first one included. */
export function sectionPlaces(lines: readonly string[]): SectionPlace[] {
  const end = findFences(lines)?.end ?? 0;
  const starts: { title: string; line: number }[] = [{ title: '', line: end }];
  let fence = '';
  for (const [index, text] of lines.entries()) {
    if (index < end) continue;
    const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(text) ?? [];
    if (fence) {
      if (mark.startsWith(fence) && text.trim() === mark) fence = '';
      continue;
    }
    if (mark) fence = mark;
    const heading = headingIn(text, lines[index + 1] ?? '', lines[index - 1] ?? '');
    if (heading !== null) starts.push({ title: typedOf(heading), line: index + 1 });
  }
  return starts.map((start, at) => ({
    ...start,
    lastLine: (starts[at + 1]?.line ?? lines.length + 1) - 1,
  }));
}

function headingIn(text: string, below: string, above: string): string | null {
  const [, marked] = /^ {0,3}#{1,2}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(text) ?? [];
  if (marked !== undefined) return marked;
  // A line that is underlined, and stands alone, is a heading as well.
  const isUnderlined = /^ {0,3}(?:-+|=+)[ \t]*$/.test(below) && /^ {0,3}[^\s>|#`~+*-]/.test(text);
  return isUnderlined && !above.trim() ? text.trim() : null;
}
