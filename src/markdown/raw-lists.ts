import { type ListMark, readListMark } from '../duty-lines/list-mark.ts';

/** Lines that were meant as something else than a paragraph, and how they have to be written. */
export interface MeantLines {
  /** Places among the lines of the paragraph. */
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  readonly fix?: readonly string[];
}

/** A heading without a space behind its #, or with full-width ones. */
export function findRawHeadings(lines: readonly string[]): MeantLines[] {
  return lines.flatMap((line, at): MeantLines[] => {
    const [, marks = '', title = ''] = HEADING.exec(line) ?? [];
    if (!title || (marks.length === 1 && lines.length > 1)) return [];
    const rank = marks.length > 6 ? 4 : Math.max(2, marks.length);
    const fix = `${'#'.repeat(rank)} ${title.trim()}`;
    const message = `标题要写成「${fix}」：半角的 #，最多六个，后面空一格`;
    return [
      { from: at, to: at, message, severity: marks.length > 1 ? 'error' : 'warning', fix: [fix] },
    ];
  });
}

/** Items of a list that Markdown runs together into one paragraph. */
export function findRawLists(lines: readonly string[]): MeantLines[] {
  const found: MeantLines[] = [];
  for (let from = 0; from < lines.length; from++) {
    const items = itemsFrom(lines, from);
    const to = from + items.length - 1;
    const [first] = items;
    if (!first || (items.length === 1 && first.shape !== DASH)) continue;
    // Lines with a break of their own stand apart as they are.
    const isApart = lines.slice(from, to).every((line) => /(?: {2}|\\)$/.test(line));
    if (items.length === 1 || !isApart) found.push(toMeant(lines, from, items));
    from = to;
  }
  return found;
}

function toMeant(lines: readonly string[], from: number, items: readonly ListMark[]): MeantLines {
  const to = from + items.length - 1;
  const [first] = items;
  // A list of Markdown counts on by itself: where numbers are left out it would give others.
  const countsOn = items.every(({ place }, at) => place === (first?.place ?? 0) + at);
  const isNumbered = countsOn && /^1[、.)]$/.test(first?.shape ?? '');
  const isList = first?.shape === DASH || first?.shape === '-' || isNumbered;
  const written = items.map(({ place, rest }, at) => {
    if (!isList) return (lines[from + at] ?? '').trim();
    return `${isNumbered ? `${place}.` : '-'} ${rest.trim()}`;
  });
  const needsGap = from > 0 && (!isList || (isNumbered && first?.place !== 1));
  const fix = [
    ...(needsGap ? [''] : []),
    written.join(isList ? '\n' : '\n\n'),
    ...(to < lines.length - 1 ? [''] : []),
  ];
  if (items.length === 1)
    return {
      from,
      to,
      severity: 'warning',
      fix,
      message: `行首的「${(lines[from] ?? '').trim()[0]}」会原样显示；若是列表，写成「- 」，后面空一格`,
    };
  const how = isList ? `列表写成「${isNumbered ? '1. ' : '- '}」，后面空一格` : '各条之间要空一行';
  return { from, to, severity: 'error', fix, message: `这几行会挤成一段：${how}` };
}

/** The items of one list from a line on, all marked alike. */
function itemsFrom(lines: readonly string[], from: number): ListMark[] {
  const items: ListMark[] = [];
  for (const line of lines.slice(from)) {
    const mark = readMark(line);
    if (!mark || mark.shape !== (items[0] ?? mark).shape) break;
    items.push(mark);
  }
  return items;
}

function readMark(line: string): ListMark | null {
  const [dash, rest] = /^\s*(?:-|[*+](?=[^*]*$))(?=[^\s\d\-—.>|*+])(.*)$/u.exec(line) ?? [];
  if (dash !== undefined && rest !== undefined) return { shape: DASH, place: 0, rest };
  const mark = /^\s*——/.test(line) ? null : readListMark(line);
  return mark?.rest.trim() ? mark : null;
}

/** The mark of `-甲`. */
const DASH = '-甲';
const HEADING = /^\s{0,3}([#＃]{1,12})[ \t\u3000]*([^#＃\s\d].*)$/u;
