import { factKey, factsIn } from './fact-names.ts';
import { type Item, linesOf } from './item.ts';
import type { Line } from './line.ts';
import { readTitle } from './role-title.ts';
import { isShortTitle } from './section-line.ts';
import { sectionKind } from './section-names.ts';
import { openingAt } from './titles.ts';

/** The pieces that describe one role. */
export interface Segment {
  /** Empty for what stands above the first title, or below one that is lost. */
  readonly title: string;
  readonly department: string;
  /** The lines of the title, which are none of the role's words. */
  readonly titleLines: readonly Line[];
  readonly items: readonly Item[];
}

/** Cuts a document where the description of another role begins. */
export function segmentsOf(items: readonly Item[]): Segment[] {
  const segments: Draft[] = [];
  let department = '';
  let chapter: Line | null = null;
  let open: Draft = { title: '', department, titleLines: [], items: [] };
  const begin = (title: string, titleLines: Line[]) => {
    segments.push(open);
    open = { title, department, titleLines, items: [] };
  };
  for (const [at, item] of items.entries()) {
    const isOfOpen = isBelowTitle(item, open) || isOneOfList(item, open);
    const opening = isOfOpen ? null : openingAt(items, at);
    department = opening?.department ?? department;
    if (opening?.department && item.kind === 'line') chapter = item.line;
    const above = [...(chapter ? [chapter] : []), ...open.titleLines.filter(isChapter)];
    if (!opening && isChapterBehind(item, open, above)) begin('', [...linesOf(item)]);
    else if (!opening) open.items.push(item);
    else if (!opening.isFact) begin(opening.title, [...linesOf(item)]);
    else if (opening.title === open.title || (item.kind !== 'duty' && isUntold(open))) {
      open.title = opening.title;
      open.items.push(item);
    } else {
      // The facts of a form may begin before its title.
      const first = open.items.findLastIndex((it) => !isFact(it)) + 1;
      const facts = item.kind === 'duty' ? [] : open.items.splice(first);
      begin(opening.title, []);
      open.items.push(...facts, item);
    }
  }
  return joinPrefaces([...segments, open]).flatMap(cutAtDrops);
}

/** Whether a heading ranks below the title of the role that is open, so that it names a part of it. */
function isBelowTitle(item: Item, { title, titleLines }: Draft): boolean {
  const rank = titleLines.at(-1)?.outline ?? 0;
  return title !== '' && rank > 0 && item.kind === 'line' && item.line.outline > rank;
}

/** Whether a title stands behind 第三章, so that what counts on from it is none of its role. */
function isChapter({ mark }: Line): boolean {
  return mark?.shape.startsWith('第#') ?? false;
}

/** Whether a bare name counts on in a list of the role that is open: 3、总务室. */
function isOneOfList(item: Item, { title, items }: Draft): boolean {
  const mark = item.kind === 'line' ? item.line.mark : null;
  if (item.kind !== 'line' || !title || !mark || mark.place < 2) return false;
  const isBefore = (it: Item) =>
    it.kind === 'line' &&
    it.line.mark?.shape === mark.shape &&
    it.line.mark.place === mark.place - 1;
  return items.some(isBefore) && !readTitle(item.line)?.isExplicit;
}

/** Whether a chapter begins that ranks with the title of the role or department above and is none: 第四章 附则. */
function isChapterBehind(item: Item, { title, items }: Draft, above: readonly Line[]): boolean {
  if (item.kind !== 'line' || !title) return false;
  const { line } = item;
  const { mark } = line;
  const isNext = (it: Line) =>
    it.mark?.shape === mark?.shape && it.mark?.place === (mark?.place ?? 0) - 1;
  const isOwn = items.some((it) => it.kind === 'line' && it.line.mark?.shape === mark?.shape);
  if (!mark || isOwn || !above.some(isNext) || !isShortTitle(line)) return false;
  return ['own', null].includes(sectionKind(line.text));
}

interface Draft extends Segment {
  title: string;
  readonly items: Item[];
}

/** A title with words alone below it belongs to the list of the same title that follows. */
function joinPrefaces(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const isPreface =
      last?.title &&
      last.title === segment.title &&
      last.items.every((it) => it.kind === 'line' && !it.line.mark);
    if (last && isPreface)
      joined[joined.length - 1] = {
        ...segment,
        titleLines: [...last.titleLines, ...segment.titleLines],
        items: [...last.items, ...segment.items],
      };
    else joined.push(segment);
  }
  return joined;
}

/** Whether nothing but a title and plain lines stand in a segment so far. */
function isUntold({ title, items, titleLines }: Draft): boolean {
  if (!title && !titleLines.length) return false;
  return items.every(
    (item) => isFact(item) || item.kind === 'end' || (item.kind === 'line' && !item.line.mark),
  );
}

function isFact(item: Item): boolean {
  if (item.kind === 'fact') return factKey(item.label) !== 'title';
  return item.kind === 'line' && factsIn(item.line.written).length > 0;
}

/** Where numbers fall back to one in the middle, as from 14 to 13, the title of another list is lost. */
function cutAtDrops(segment: Segment): Segment[] {
  const marked = segment.items.flatMap((item, at) =>
    item.kind === 'line' && item.line.mark?.place ? [{ at, mark: item.line.mark }] : [],
  );
  const drop = marked.find(({ at, mark }, i) => {
    const [last, next] = [marked[i - 1], marked[i + 1]];
    if (last?.mark.shape !== mark.shape || mark.place < 2 || mark.place > last.mark.place)
      return false;
    const goesOn = next?.mark.shape === mark.shape && next.mark.place === mark.place + 1;
    const above = segment.items[at - 1];
    const isBelowHeading =
      above?.kind === 'line' && !above.line.mark && above.line.text.length < 16;
    return goesOn && !isBelowHeading && !isSlip(marked, i);
  });
  if (!drop) return [segment];
  const { department } = segment;
  const rest = { title: '', department, titleLines: [], items: segment.items.slice(drop.at) };
  return [{ ...segment, items: segment.items.slice(0, drop.at) }, ...cutAtDrops(rest)];
}

/** Whether the numbers go on behind a fall as if it had not been, as in 5, 6, 6, 7 or 5, 6, 5, 7. */
function isSlip(
  marked: readonly { readonly mark: NonNullable<Line['mark']> }[],
  at: number,
): boolean {
  const [last, own, next] = [marked[at - 1], marked[at], marked[at + 1]].map(
    (it) => it?.mark.place ?? 0,
  );
  return own === last || next === (last ?? 0) + 1 || next === (last ?? 0) + 2;
}
