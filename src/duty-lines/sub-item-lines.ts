import { indentOf } from './item-marker.ts';
import { type ListMark, readListMark } from './list-mark.ts';

/** What a marked line below a duty's sentence is; null where it is none of the duty's. */
export type SubItemLine = 'item' | 'deeper' | 'unclear' | null;

/** A mark with the columns that stand before it. */
export interface PlacedMark extends Omit<ListMark, 'rest'> {
  readonly indent: number;
}

/** What is known of a duty when a line below it is read. */
export interface ListsAbove {
  /** Of the duty itself; null where its line has none. */
  readonly own: PlacedMark | null;
  /** Of its last sub-item. */
  readonly item: PlacedMark | null;
  /** Of the last line of a third level below that sub-item. */
  readonly deeper: PlacedMark | null;
  /** The number of the duty. */
  readonly number: number;
  /** The indent of its last fact; null where there is none yet. */
  readonly factIndent: number | null;
}

/** The mark of a line and where it stands; null for a line without one. */
export function placedMark(raw: string): PlacedMark | null {
  const mark = readListMark(raw);
  return mark && { shape: mark.shape, place: mark.place, indent: indentOf(raw) };
}

/**
 * Tells a duty's sub-items from the next duty and from a list below a sub-item: by the looks of the
 * marks, by their numbers, then by their indents, which are what people get wrong.
 */
export function subItemLine(raw: string, above: ListsAbove): SubItemLine {
  const mark = placedMark(raw);
  if (!mark) return null;
  if (mark.shape === '1.1.1') return 'deeper';
  if (mark.shape === '-') return bulletLine(mark, raw, above);
  return above.item ? laterLine(mark, above.item, above) : firstLine(mark, above);
}

function bulletLine(mark: PlacedMark, raw: string, above: ListsAbove): SubItemLine {
  const { own, item, deeper, factIndent } = above;
  const { indent } = mark;
  if (item && indent > item.indent + 1) return 'deeper';
  if (deeper?.shape === '-' && indent === deeper.indent && item?.shape !== '-') return 'deeper';
  if (item && (indent >= 2 || item.shape === '-') && factIndent === null) return 'item';
  if (own?.shape === '-' && indent < 2) return null;
  if (factIndent === null) return item && indent < 2 ? 'unclear' : 'item';
  if (indent > factIndent + 1) return 'unclear';
  if (indent >= 2 || (indent === factIndent && isLabelled(raw))) return 'item';
  return indent === factIndent ? 'unclear' : null;
}

function firstLine(mark: PlacedMark, { own, number }: ListsAbove): SubItemLine {
  const { shape, place, indent } = mark;
  if (shape === '1.1') return place === 1 ? 'item' : null;
  if (indent >= 4) return 'item';
  if (!own) return null;
  if (shape === own.shape) return indent > own.indent && place === 1 ? 'item' : null;
  if (place === 1) return isOfHigherRank(shape) ? 'unclear' : 'item';
  // No duty was ever marked with a letter.
  return shape === '1.' || (place === number + 1 && !shape.includes('a')) ? null : 'unclear';
}

function laterLine(mark: PlacedMark, item: PlacedMark, above: ListsAbove): SubItemLine {
  const { own, deeper, number } = above;
  const { shape, place, indent } = mark;
  const isNext = place === item.place + 1;
  const isNextDuty = place === number + 1;
  const goesDeeper = deeper?.shape === shape && place === deeper.place + 1;
  if (indent < 4 && (shape === own?.shape || (isOfHigherRank(shape) && shape !== item.shape))) {
    if (indent <= (own?.indent ?? 0)) return null;
    if (shape === item.shape && isNext !== isNextDuty) return isNext ? 'item' : null;
    if (shape === item.shape) return indent === item.indent ? 'item' : 'unclear';
    if (goesDeeper || place === 1) return 'deeper';
    return isNextDuty ? null : 'unclear';
  }
  if (shape === item.shape) {
    if (indent > item.indent + 1) return isNext && !goesDeeper ? 'item' : 'deeper';
    if (goesDeeper && indent === deeper.indent && indent !== item.indent) return 'deeper';
    return !isNext && isNextDuty && indent < 2 ? 'unclear' : 'item';
  }
  if (goesDeeper) return 'deeper';
  // As it should be: the one above has lost its indent.
  if (isNext && indent >= 4 && indent > item.indent && !deeper) return 'item';
  if (shape === '1.1' && place !== 1) return null;
  if (item.shape === '-' && Math.abs(indent - item.indent) < 2 && indent >= 2) return 'item';
  if (place === 1) return 'deeper';
  return isNext && indent <= item.indent + 1 ? 'item' : 'unclear';
}

/** Whether a mark stands above all others in documents: 一、 */
function isOfHigherRank(shape: string): boolean {
  return /^一[、.]$/.test(shape);
}

/** Whether a bullet has a label: such a line belongs to the duty, like its facts. */
function isLabelled(raw: string): boolean {
  return /^\s*\S\s*\**[\p{Script=Han}\w]{1,8}\**\s?[:：]/u.test(raw);
}
