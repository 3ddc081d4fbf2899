import type { SourceDocument } from '../document.ts';
import { documentItems } from './document-items.ts';
import { isNothing } from './fact-names.ts';
import { isFrame } from './frame.ts';
import { linesOf } from './item.ts';
import { bare, isHeadingLike, type Line, withoutEnglish } from './line.ts';
import { mergeRoles } from './merge-roles.ts';
import { readPaper } from './read-paper.ts';
import { readRole } from './read-role.ts';
import type { DocumentRead, ReadAs, RoleRead } from './role-read.ts';
import { isDepartmentName, isRoleName, readTitle } from './role-title.ts';
import { sectionKind } from './section-names.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** Reads the roles out of a document. Every line stands in a role, among the headings or in `unplaced`. */
export function readRoles(document: SourceDocument): DocumentRead {
  return readPaper(document) ?? readOthers(document);
}

/** Reads a document that is none of ours. */
function readOthers(document: SourceDocument): DocumentRead {
  const roles: RoleRead[] = [];
  const unplaced: Line[] = [];
  const headings: ReadAs[] = [];
  const segments = segmentsOf(documentItems(document));
  for (const segment of segments) {
    const above = segments.some((it) => it.title) ? null : titleAbove(segment);
    const title = segment.title || above?.title || titleOfFile(segment, segments, document.name);
    // What a department does as a whole is no role's where it has roles.
    const isOfDepartment = segment.titleLines.length > 0 && segments.some((it) => it.title);
    if (!segment.title && (isOfDepartment || !tellsDuties(segment))) {
      setAside(segment.items.flatMap(linesOf), unplaced, headings);
      headings.push(...segment.titleLines.map(({ written }) => asHeading(written, segment)));
      continue;
    }
    const titleLines = above ? [above.line] : segment.titleLines;
    const named = { ...segment, title, titleLines };
    const read = readRole(segment.title ? named : trimmed(named, unplaced));
    setAside(read.unplaced, unplaced, headings);
    const { sections, facts } = read.role;
    if (sections.length || facts.some(({ value }) => !isNothing(value))) roles.push(read.role);
    else headings.push(...segment.titleLines.map(({ written }) => ({ written, as: '标题' })));
  }
  return { roles: mergeRoles(roles), unplaced, headings };
}

/** Puts lines with the headings where they are such, or else with what was not placed. */
function setAside(lines: readonly Line[], unplaced: Line[], headings: ReadAs[]): void {
  unplaced.push(...lines.filter((line) => !isTitleOfAll(line)));
  headings.push(...lines.filter(isTitleOfAll).map(({ written }) => ({ written, as: '标题' })));
}

function asHeading(written: string, { department }: Segment): ReadAs {
  return {
    written,
    as: department && written.includes(department) ? `部门「${department}」` : '标题',
  };
}

/** Whether a line is the title of the document, of a part of it or of a form. */
function isTitleOfAll({ outline, written }: Line): boolean {
  return (
    outline > 0 ||
    /^(?:岗位|职位|职务|工作)(?:职责)?(?:说明书|职责)$/u.test(bare(withoutEnglish(written)))
  );
}

/** Whether items numbered one after the other stand in a segment, or a table of duties or of facts. */
function tellsDuties({ items: all }: Segment): boolean {
  const items = all.filter((item) => item.kind !== 'line' || !isFrame(item.line));
  return items.some((item, at) => {
    if (item.kind === 'duty' || item.kind === 'section') return true;
    const next = items.slice(at + 1).find((it) => it.kind === 'line' && it.line.mark?.place);
    if (item.kind !== 'line' || !item.line.mark?.place || next?.kind !== 'line') return false;
    const { mark } = next.line;
    return mark?.shape === item.line.mark.shape && mark.place === item.line.mark.place + 1;
  });
}

/** Above the first duty of a list without a title stands what is none of it. */
function trimmed(segment: Segment, unplaced: Line[]): Segment {
  const { items, titleLines } = segment;
  const first = items.findIndex((item) => item.kind !== 'line' || item.line.mark?.place);
  const above = items.slice(0, first).flatMap(linesOf);
  unplaced.push(...above.filter((line) => !titleLines.includes(line)));
  return { ...segment, items: items.slice(first) };
}

/** The heading right above the first form or list of a document in which no line is a title beyond doubt. */
function titleAbove({ items }: Segment): { title: string; line: Line } | null {
  const first = items.findIndex((item) => item.kind !== 'line' || item.line.mark);
  const item = items[first - 1];
  if (item?.kind !== 'line' || !isHeadingLike(item.line) || isTitleOfAll(item.line)) return null;
  const title = bare(item.line.text);
  const isName = /^[\p{Script=Han}A-Z]{2,10}$/u.test(title) && !isDepartmentName(title);
  return isName && sectionKind(title) === null ? { title, line: item.line } : null;
}

/** A document of one role may name it in the name of its file alone. */
function titleOfFile(segment: Segment, segments: readonly Segment[], file: string): string {
  const first = segment.items.find((item) => item.kind === 'line' && item.line.mark?.place);
  const isCut = first?.kind === 'line' && (first.line.mark?.place ?? 1) > 1;
  if (isCut || segments.some(({ title }) => title)) return '';
  if (segment.department) return segment.department;
  const name = file
    .replace(/\.\w+$/, '')
    .replace(/^[\d\s_.、-]+|[\s_-]*(?:[\d.-]+|最新|终稿|定稿)$/gu, '');
  return readTitle({ text: name })?.title ?? (isRoleName(name) ? name : '');
}
