import { groupTitle } from '../../duty-lines/group-title.ts';
import type { DutyList } from './duty-list.ts';
import { isHeadingLike, type Line } from './line.ts';
import { isOfHighRank, type Mark } from './mark.ts';
import { isLine, type Part } from './role-read.ts';

/** How the duties of a list are marked, and how the titles of their groups are. */
export interface ListMarks {
  /** The mark of the first duty; null where none has one. */
  readonly own: Mark | null;
  readonly groups: ReadonlySet<string>;
}

/**
 * Tells the marks of duties from those of groups, which stand above lists of their own: in front of a short
 * title where they rank high (一、), or where nothing else stands behind such marks.
 */
export function listMarks(parts: readonly Part[]): ListMarks {
  const marked = parts.flatMap((part) => (isLine(part) && part.mark ? [part] : []));
  const groups = new Set<string>();
  const isGroup = (line: Line, at: number) => {
    const shape = line.mark?.shape ?? '';
    if (groups.has(shape)) return true;
    if (!isTitle(line) || !isAbove(line, marked[at + 1])) return false;
    const isHigh = line.mark !== null && isOfHighRank(line.mark);
    if (!isHigh && !areTitles(shape, marked)) return false;
    groups.add(shape);
    return true;
  };
  const own = marked.find((line, at) => !isGroup(line, at))?.mark ?? null;
  if (own) groups.delete(own.shape);
  return { own, groups };
}

/** Whether every line of a mark is a short title above a list, and there are several. */
function areTitles(shape: string, marked: readonly Line[]): boolean {
  const all = marked.flatMap((line, at) =>
    line.mark?.shape === shape ? [{ line, next: marked[at + 1] }] : [],
  );
  const isShort = ({ text }: Line) => text.length <= SHORT && !/[:：]$/u.test(text);
  return (
    all.length > 1 &&
    all.every(({ line, next }) => isShort(line) && isTitle(line) && isAbove(line, next))
  );
}

/** The title of a group of duties that a line is; null for any other line. */
export function groupOf(line: Line, list: DutyList, ahead: readonly Part[]): string | null {
  return isTitle(line) && isGroup(line, list, ahead)
    ? (groupTitle(line.text)?.text ?? line.text).trim()
    : null;
}

/** Whether the next numbered duty is the first of a list. */
export function startsAnew(ahead: readonly Part[], { own }: DutyList): boolean {
  const next = ahead.find((part) => isLine(part) && part.mark !== null);
  if (!next || !isLine(next)) return false;
  return next.mark?.shape === own?.shape && next.mark?.place === 1;
}

function isTitle({ text }: Line): boolean {
  return groupTitle(text) !== null && !/[。；;，,]/u.test(text);
}

/** Whether a short line stands above a list of its own. */
function isAbove({ mark }: Line, next: Line | undefined): boolean {
  if (!next?.mark || !mark || next.mark.shape === mark.shape) return false;
  return isOfHighRank(mark) || next.mark.place === 1;
}

function isGroup(line: Line, list: DutyList, ahead: readonly Part[]): boolean {
  const { own, groups, drafts, last } = list;
  const [next] = ahead;
  if (!next) return false;
  if (!isLine(next)) return next.kind === 'duty' && isHeadingLike(line);
  const { mark } = next;
  if (line.mark) {
    if (line.mark.shape === own?.shape || mark?.shape !== own?.shape) return false;
    return groups.has(line.mark.shape) || isOfHighRank(line.mark);
  }
  // Duties without marks stand below titles that look like some.
  if (!own) return isHeadingLike(line) && !isHeadingLike(next);
  if (mark?.shape !== own.shape) return false;
  const goesOn = mark.place === last + 1;
  const isBroken = drafts.length > 0 && !ENDED.test(drafts.at(-1)?.text ?? '');
  return mark.place <= 1 || (goesOn && (!isBroken || isHeadingLike(line)));
}

const SHORT = 10;
const ENDED = /[。；;！？!?]$/u;
