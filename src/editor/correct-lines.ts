import { applyEdits, asRead } from '../write/text-edit.ts';
import type { Applied } from './conflict.ts';
import type { CorrectEdit, Texts } from './edit.ts';
import { lineEdits } from './line-edits.ts';

/** Makes the edit of lines that a finding corrects. */
export function correctLines(texts: Texts, { file, line, was, to }: CorrectEdit): Applied {
  const text = texts.get(file);
  if (text === undefined) return { conflict: { why: 'gone', now: null } };
  const lines = asRead(text).split('\n');
  const [old, right] = [was.split('\n'), to.split('\n')];
  const isAt = (wanted: readonly string[], at: number) =>
    wanted.every((it, place) => lines[at - 1 + place] === it);
  const nearest = (wanted: readonly string[]) =>
    [...lines.keys()]
      .map((at) => at + 1)
      .filter((at) => isAt(wanted, at))
      .toSorted((a, b) => Math.abs(a - line) - Math.abs(b - line))[0];
  const first = nearest(old);
  // Lines that only get one more stand there afterwards, too.
  const isMade = first === undefined ? nearest(right) !== undefined : isAt(right, first);
  if (isMade) return { texts };
  if (first === undefined) return { conflict: { why: 'gone', now: null } };
  const wanted = right.map((it, at) => {
    const own = first + at;
    return at < old.length ? { from: own, text: it } : { from: null, text: it };
  });
  const edits = lineEdits(lines, { first, last: first + old.length - 1 }, wanted);
  return { texts: new Map([...texts, [file, applyEdits(text, edits)]]) };
}
