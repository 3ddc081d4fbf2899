import { applyEdits, asRead, type TextEdit } from '../write/text-edit.ts';
import type { Applied } from './conflict.ts';
import type { SectionEdit, Texts } from './edit.ts';
import { lineStarts } from './line-places.ts';
import { insertBelow, lastWritten, withoutBlock } from './lines-below.ts';
import { type Piece, pieceEdits } from './list-pieces.ts';
import { type SectionPlace, sectionPlaces } from './section-places.ts';
import { headingOf } from './source-words.ts';

/** Makes the edit of what stands below a heading. */
export function changeSection(texts: Texts, edit: SectionEdit): Applied {
  const { file, title } = edit;
  const text = texts.get(file);
  if (text === undefined) return { conflict: { why: 'gone', now: null } };
  const lines = asRead(text).split('\n');
  const sections = sectionPlaces(lines);
  const section = sections.find((it) => it.title === title);
  const now = section ? sectionText(lines, section) : null;
  // Above the first heading there is always a place, be it without words.
  const same = (value: string | null) => (title ? value : (value ?? ''));
  const [was, to] = [edit.was, edit.to].map((it) => same(it === null ? null : withoutEnds(it)));
  if (now === to) return { texts };
  if (now !== was) return { conflict: { why: 'changed', now } };
  const edits = section ? ownEdits(lines, section, to ?? null) : [added(lines, sections, edit)];
  return { texts: new Map([...texts, [file, applyEdits(text, edits)]]) };
}

/** The Markdown of a section, without the empty lines around it. */
export function sectionText(lines: readonly string[], place: SectionPlace): string {
  return withoutEnds(lines.slice(place.line, place.lastLine).join('\n'));
}

function withoutEnds(text: string): string {
  return asRead(text)
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

function ownEdits(lines: readonly string[], section: SectionPlace, to: string | null): TextEdit[] {
  const { line, lastLine } = section;
  const last = Math.max(line, lastWritten(lines, lastLine));
  if (to === null) return withoutBlock(lines, { first: line, last });
  const wanted = to ? to.split('\n') : [];
  const first = lines.findIndex((text, at) => at >= line && text.trim()) + 1;
  if (last <= line) return [insertBelow(lines, line, ['', ...wanted])];
  if (!wanted.length) return withoutBlock(lines, { first, last });
  const starts = lineStarts(lines);
  const pieces = lines.slice(first - 1, last).map((value, at): Piece => {
    const start = starts[first - 1 + at] ?? 0;
    return { value, start, end: start + value.length };
  });
  const style = { write: (it: string) => it, separator: '\n' };
  return pieceEdits(lines.join('\n'), pieces, wanted, style);
}

function added(
  lines: readonly string[],
  sections: readonly SectionPlace[],
  { title, to, behind }: SectionEdit,
): TextEdit {
  const above = sections.find((it) => it.title === behind) ?? sections.at(-1);
  const last = Math.max(above?.line ?? 0, lastWritten(lines, above?.lastLine ?? 0));
  const text = withoutEnds(to ?? '');
  const below = text ? ['', ...text.split('\n')] : [];
  return insertBelow(lines, last, ['', `## ${headingOf(title, '')}`, ...below]);
}
