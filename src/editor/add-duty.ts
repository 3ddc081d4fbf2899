import { applyEdits, asRead } from '../write/text-edit.ts';
import type { Applied } from './conflict.ts';
import { dutyText } from './duty-edits.ts';
import { dutyLinesAt } from './duty-lines-at.ts';
import {
  type DutyPlaces,
  dutyPlaces,
  findDuty,
  isSameWords,
  nameOf,
  wordsOf,
} from './duty-places.ts';
import { tidyWords, wordsAsWritten } from './duty-words.ts';
import type { AddDutyEdit, DutyWords, Texts } from './edit.ts';
import { readEntry } from './read-entry.ts';
import { listOf, nodeOf, saidBy } from './read-value.ts';

/** Makes the edit of a new duty. A number that another duty has, or had, is not given once more. */
export function addDuty(texts: Texts, edit: AddDutyEdit): Applied {
  const { file, number } = edit;
  const to = tidyWords(edit.to);
  const text = texts.get(file);
  if (text === undefined) return { conflict: { why: 'gone', now: null } };
  const read = asRead(text);
  const places = dutyPlaces(read);
  const asWritten = wordsAsWritten(places, to, null);
  const names = number ? [number] : [to, ...asWritten].map(({ text }) => text);
  const same = names.map((it) => findDuty(places, it)).find(Boolean);
  const isMade = (said: DutyWords) => [to, ...asWritten].some((it) => isSameWords(said, it));
  if (same && isMade(wordsOf(same))) return { texts };
  if (same && number) return { conflict: { why: 'taken', now: wordsOf(same) } };
  if (number && (isRetired(read, file, number) || isElsewhere(texts, number)))
    return { conflict: { why: 'taken', now: null } };
  const lines = dutyText(String(ordinalAt(places, edit)), number, to).split('\n');
  const added = applyEdits(text, [dutyLinesAt(places, edit, lines)]);
  return { texts: new Map([...texts, [file, added]]) };
}

function isRetired(text: string, file: string, number: string): boolean {
  const yaml = readEntry(text, file, '');
  return yaml !== null && listOf(saidBy(nodeOf(yaml.map, 'retired'))).includes(number);
}

function isElsewhere(texts: Texts, number: string): boolean {
  return [...texts].some(
    ([file, text]) =>
      /^content\/(?:roles|common)\//.test(file) &&
      text.includes(number) &&
      findDuty(dutyPlaces(asRead(text)), number) !== undefined,
  );
}

/** The number in front of a duty that is added: that of the duty above it and one, or that of the one below. */
function ordinalAt({ lines, groups }: DutyPlaces, { group: title, behind }: AddDutyEdit): number {
  const at = groups.findIndex((it) => it.title === title);
  const own = groups[at]?.duties ?? [];
  const ordinal = (line = 0) => Number(/^\d{1,2}/.exec(lines[line - 1] ?? '')?.[0] ?? 0);
  if (behind === null && own.length) return ordinal(own[0]?.line) || 1;
  const above = own.find((it) => nameOf(it) === behind) ?? own.at(-1);
  const before = groups.slice(0, at < 0 ? undefined : at).flatMap(({ duties }) => duties);
  const last = above ?? before.at(-1);
  // Beyond 99 the numbers begin anew.
  return (ordinal(last?.line) % 99) + 1;
}
