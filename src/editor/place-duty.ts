import { applyEdits, asRead } from '../write/text-edit.ts';
import type { Applied } from './conflict.ts';
import { dutyLinesAt } from './duty-lines-at.ts';
import { type DutyPlaces, dutyPlaces, findDuty, nameOf } from './duty-places.ts';
import type { DutyPlace, PlaceDutyEdit, Texts } from './edit.ts';
import { withoutBlock } from './lines-below.ts';

/** Makes the edit of a duty that is to stand elsewhere. */
export function placeDuty(texts: Texts, edit: PlaceDutyEdit): Applied {
  const { duty: name, toFile } = edit;
  const gone: Applied = { conflict: { why: 'gone', now: null } };
  if (!texts.has(toFile)) return gone;
  // Where the move is made already, only the place in the other file may be another.
  for (const file of new Set([edit.file, toFile])) {
    const text = texts.get(file) ?? '';
    const places = dutyPlaces(asRead(text));
    const duty = findDuty(places, name);
    if (!duty) continue;
    if (file === toFile && standsAt(places, name, edit)) return { texts };
    const own = places.lines.slice(duty.line - 1, duty.lastLine);
    const block = { first: duty.line, last: duty.lastLine };
    const left = new Map([...texts, [file, applyEdits(text, withoutBlock(places.lines, block))]]);
    const target = left.get(toFile) ?? '';
    const placed = dutyLinesAt(dutyPlaces(asRead(target)), edit, own);
    return { texts: new Map([...left, [toFile, applyEdits(target, [placed])]]) };
  }
  return gone;
}

function standsAt({ groups }: DutyPlaces, name: string, { group, behind }: DutyPlace): boolean {
  const names = groups.find(({ title }) => title === group)?.duties.map(nameOf) ?? [];
  const at = names.indexOf(name);
  if (at < 0) return false;
  const isBelow = behind !== null && names.includes(behind) && behind !== name;
  if (behind === null) return at === 0;
  return isBelow ? names[at - 1] === behind : at === names.length - 1;
}
