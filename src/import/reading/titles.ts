import { factKey, factsIn } from './fact-names.ts';
import { isFrame } from './frame.ts';
import type { Item } from './item.ts';
import { bare, isHeadingLike, type Line, withoutEnglish } from './line.ts';
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
  return (item?.kind === 'line' && departmentAt(item.line, items, at)) || roleAt(items, at);
}

function roleAt(items: readonly Item[], at: number): Opening | null {
  const item = items[at];
  if (item?.kind === 'fact') return factOpening(item.label, item.value);
  if (item?.kind === 'duty') {
    const { role, department } = item;
    return role ? { title: bare(role), department: department || null, isFact: true } : null;
  }
  if (item?.kind !== 'line') return null;
  const { line } = item;
  if (isFrame(line)) return null;
  const isItem = line.mark !== null && !isOfHighRank(line.mark) && !NAMED.test(line.text);
  const stated = isItem ? [] : factsIn(line.mark ? line.text : line.written);
  const named = stated.map(({ label, value }) => factOpening(label, value)).find(Boolean);
  if (named) return named;
  const title = stated.length ? null : readTitle(line);
  if (!title) return null;
  const isTitle = title.isExplicit ? isHeading(line, items, at) : opensRole(line, items, at);
  return isTitle ? { title: title.title, department: null, isFact: false } : null;
}

function factOpening(label: string, value: string): Opening | null {
  if (factKey(label) !== 'title' || !bare(value)) return null;
  const title = readTitle({ text: value })?.title ?? bare(withoutEnglish(value));
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
  const isFirst = next.mark !== null && (next.mark.place <= 1 || isLikeAbove(line, items, at));
  if (next.mark) return next.mark.shape !== mark?.shape && isFirst;
  if (line.outline > 0) return readTitle(next) === null;
  const isMarked = isHeadingLike(line) || (mark !== null && isOfHighRank(mark));
  return isMarked && next.text.length > SHORT && readTitle(next) === null;
}

/** Whether the title of a role looks alike above, so that the numbers of duties run on below this one. */
function isLikeAbove(line: Line, items: readonly Item[], at: number): boolean {
  const alike = (other: Line) => other.outline === line.outline && other.isStrong === line.isStrong;
  return (
    isHeadingLike(line) &&
    items
      .slice(0, at)
      .some((item) => item.kind === 'line' && alike(item.line) && readTitle(item.line) !== null)
  );
}

function departmentAt(line: Line, items: readonly Item[], at: number): Opening | null {
  if (isFrame(line)) return null;
  const said = readTitle(line);
  const name = bare(line.text).replace(OF_DEPARTMENT, '');
  const isMarked = isHeadingLike(line) || (line.mark !== null && isOfHighRank(line.mark));
  if (!isDepartmentName(name) || !(isMarked || said)) return null;
  const next = lineAt(items, at + 1);
  const isAbove = next === null || readTitle(next) !== null || line.outline > 0;
  const isHead = said !== null || (next !== null && isHeadingLike(next));
  const isOne = (!said && isAbove) || (isHead && hasRoles(items, at + 1));
  return isOne ? { title: '', department: name, isFact: false } : null;
}

/** Whether a role begins anywhere from a place on. */
function hasRoles(items: readonly Item[], from: number): boolean {
  return items.slice(from).some((_, at) => {
    const opening = roleAt(items, from + at);
    return opening !== null && !isDepartmentName(opening.title);
  });
}

function lineAt(items: readonly Item[], at: number): Line | null {
  const item = items[at];
  return item?.kind === 'line' ? item.line : null;
}

/** A label that names a role, whatever number stands in front. */
const NAMED = /^(?:岗位|职位|职务)名称\s*[:：]/u;
const LONGEST = 30;
/** What stands behind the name of a department in the title of all that is said of its roles. */
const OF_DEPARTMENT =
  /(?:各?岗位|人员)?(?:岗位|职位|职务|工作)?(?:职责|说明书|责任制?|描述|汇编|手册|一览表?|汇总表?|明细表?)*$/u;
/** A heading is followed by sentences; a name by others in a list. */
const SHORT = 12;
