import { applyEdits, asRead } from '../write/text-edit.ts';
import type { Applied } from './conflict.ts';
import { dutyPlaces } from './duty-places.ts';
import type { GroupEdit, Texts } from './edit.ts';
import { lineEdits } from './line-edits.ts';
import { withoutBlock } from './lines-below.ts';
import { headingOf, oneLine } from './source-words.ts';

/** Makes the edit of a group's heading. */
export function changeGroup(texts: Texts, { file, group: title, to: typed }: GroupEdit): Applied {
  const to = typed === null ? null : oneLine(typed);
  const text = texts.get(file) ?? '';
  const { lines, groups } = dutyPlaces(asRead(text));
  const titled = (wanted: string) => groups.find((it) => it.line > 0 && it.title === wanted);
  const group = titled(title);
  if (!group) {
    const isDone = to === null ? texts.has(file) : titled(to) !== undefined;
    return isDone ? { texts } : { conflict: { why: 'gone', now: null } };
  }
  const block = { first: group.line, last: group.line };
  const heading = { from: group.line, text: `### ${headingOf(to ?? '', title)}` };
  const edits = to === null ? withoutBlock(lines, block) : lineEdits(lines, block, [heading]);
  return { texts: new Map([...texts, [file, applyEdits(text, edits)]]) };
}
