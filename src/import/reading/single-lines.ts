import type { Block, Paragraph } from '../document.ts';
import { factKey } from './fact-names.ts';
import { type Mark, readMark } from './mark.ts';
import { sectionKind } from './section-names.ts';

/**
 * Blocks in which every paragraph says one thing: a list that runs on in a line, `1、甲；2、乙`, has one for each
 * of its items, and so have parts of a role. Rules around a title are left out, and numbers with nothing behind them.
 */
export function singleLines(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] =>
    block.kind === 'paragraph'
      ? partAtNames(withoutRules(block)).flatMap(partRunOn).filter(saysAny)
      : [
          {
            kind: 'table',
            rows: block.rows.map((row) =>
              row.map((cell) => ({ ...cell, blocks: singleLines(cell.blocks) })),
            ),
          },
        ],
  );
}

/** `====== 某员 ======` is a title. */
function withoutRules(paragraph: Paragraph): Paragraph {
  const [, text] = RULED.exec(paragraph.text) ?? [];
  return text === undefined ? paragraph : { ...paragraph, text, isStrong: true };
}

function saysAny({ text }: Paragraph): boolean {
  const { mark, rest } = readMark(text);
  return text !== '' && !(mark?.place && !rest.trim());
}

/** Parts a paragraph before the names of other parts of the role: `职责：收款。任职要求：细心。` */
function partAtNames(paragraph: Paragraph): Paragraph[] {
  const cuts = [...paragraph.text.matchAll(NAMED)].flatMap(({ index, 1: name = '' }) => {
    const kind = sectionKind(name);
    return kind && kind !== 'own' ? [index] : [];
  });
  return cutAt(paragraph, cuts);
}

function partRunOn(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph;
  const marks = [...text.matchAll(MARK)].flatMap(({ index, 0: written }) => {
    const { mark } = readMark(`${written}甲`);
    return mark ? [{ ...mark, at: index }] : [];
  });
  const runs = marks.map((first) => runFrom(first, marks)).filter((run) => run.length > 1);
  const run = runs.find(
    ([first]) => first !== undefined && mayOpen(text.slice(0, first.at), first),
  );
  return cutAt(paragraph, run?.map(({ at }) => at) ?? []);
}

function cutAt(paragraph: Paragraph, cuts: readonly number[]): Paragraph[] {
  const { text } = paragraph;
  const ends = [...cuts.filter((cut) => cut > 0), text.length];
  return ends
    .map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim())
    .filter(Boolean)
    .map((piece, at) => ({ ...paragraph, text: piece, ...(at && { label: '', list: '' }) }));
}

interface PlacedMark extends Mark {
  readonly at: number;
}

/** A mark and those behind it that count on from it. */
function runFrom(first: PlacedMark, marks: readonly PlacedMark[]): PlacedMark[] {
  const run = [first];
  for (const mark of marks.slice(marks.indexOf(first) + 1)) {
    const last = run.at(-1) ?? first;
    if (mark.shape === first.shape && mark.place === last.place + 1) run.push(mark);
  }
  return run;
}

/** Whether a list may begin behind these words: at the front of a line, or with its first item behind a colon. */
function mayOpen(before: string, { place }: PlacedMark): boolean {
  if (!before.trim()) return true;
  const name = /^(.*)[:：]\s*$/su.exec(before)?.[1];
  if (name === undefined || place !== 1) return false;
  // The value of a fact stays with it.
  return factKey(name) === null || sectionKind(name) !== null;
}

/** A mark at the front, behind a blank or behind the end of a clause. */
const MARK =
  /(?<=^|[。；;！!？?：:，,\s])(?:\d{1,2}[、.．)）](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十])[)）]|[①-⑳])/gu;
const NAMED = /(?<=[。；;]\s*)(\p{Script=Han}{2,8})[:：]/gu;
const RULED = /^[=*~★☆＝—－-]{3,}\s*(.*?)\s*[=*~★☆＝—－-]*$/u;
