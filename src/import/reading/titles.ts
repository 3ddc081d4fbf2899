import { factKey, factsIn } from './fact-names.ts';
import { isFrame } from './frame.ts';
import type { Item } from './item.ts';
import { bare, isHeadingLike, type Line } from './line.ts';
import { isOfHighRank } from './mark.ts';
import { isDepartmentName, readTitle } from './role-title.ts';
import { readSectionLine } from './section-line.ts';

/** Where the description of a role, or of a department's roles, begins. */
export interface Opening {
  /** Empty for a department. */
  readonly title: string;
  /** The department that is named there; null where none is. */
  readonly department: string | null;
  /** A fact or a row of a table says it, which stays with the role. */
  readonly isFact: boolean;
}

/** What begins at a place in a document; null where nothing does. */
export function openingAt(items: readonly Item[], at: number): Opening | null {
  const item = items[at];
  if (item?.kind === 'fact') return factOpening(item.label, item.value);
  if (item?.kind === 'duty') {
    const { role, department } = item;
    return role ? { title: bare(role), department: department || null, isFact: true } : null;
  }
  if (item?.kind !== 'line') return null;
  const { line } = item;
  if (isFrame(line)) return null;
  const stated = line.mark && !isOfHighRank(line.mark) ? [] : factsIn(line.written);
  const named = stated.map(({ label, value }) => factOpening(label, value)).find(Boolean);
  if (named) return named;
  const title = readTitle(line);
  const isTitle =
    title && (title.isExplicit ? isHeading(line, items, at) : opensRole(line, items, at));
  if (title && isTitle) return { title: title.title, department: null, isFact: false };
  return departmentAt(line, items, at);
}

function factOpening(label: string, value: string): Opening | null {
  if (factKey(label) !== 'title' || !bare(value)) return null;
  const title = readTitle({ text: value })?.title ?? bare(value);
  return { title, department: null, isFact: true };
}

/** Whether a line that speaks of somebody's duties is a heading, and none of a list of such names. */
function isHeading(line: Line, items: readonly Item[], at: number): boolean {
  if (line.text.length > LONGEST) return false;
  const next = lineAt(items, at + 1);
  return !line.mark || next?.mark?.shape !== line.mark.shape;
}

/** Whether a bare name is the title of what follows, and no item of a list or value of a form. */
function opensRole(line: Line, items: readonly Item[], at: number): boolean {
  const [before, next] = [lineAt(items, at - 1), lineAt(items, at + 1)];
  if (before && /[:：、，,]$/u.test(before.written)) return false;
  const [item] = items.slice(at + 1);
  if (item?.kind === 'end') return false;
  if (item && item.kind !== 'line') return item.kind !== 'grid' || line.outline > 0;
  if (!next) return false;
  const { mark } = line;
  const isItem = mark !== null && !isOfHighRank(mark) && line.outline === 0;
  if (readSectionLine(next) || (!isItem && factsIn(next.written).length)) return true;
  if (next.mark) return next.mark.shape !== mark?.shape && next.mark.place <= 1;
  if (line.outline > 0) return readTitle(next) === null;
  const isMarked = isHeadingLike(line) || (mark !== null && isOfHighRank(mark));
  return isMarked && next.text.length > SHORT && readTitle(next) === null;
}

function departmentAt(line: Line, items: readonly Item[], at: number): Opening | null {
  const name = bare(line.text).replace(/(?:各?岗位|人员)?(?:岗位)?(?:职责|说明书)?$/u, '');
  const isMarked = isHeadingLike(line) || (line.mark !== null && isOfHighRank(line.mark));
  if (!isDepartmentName(name) || !isMarked) return null;
  const next = lineAt(items, at + 1);
  const opensRoles = next === null || readTitle(next) !== null || line.outline > 0;
  return opensRoles ? { title: '', department: name, isFact: false } : null;
}

function lineAt(items: readonly Item[], at: number): Line | null {
  const item = items[at];
  return item?.kind === 'line' ? item.line : null;
}

const LONGEST = 30;
/** A heading is followed by sentences; a name by others in a list. */
const SHORT = 12;
