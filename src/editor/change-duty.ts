import { applyEdits, asRead } from '../write/text-edit.ts';
import type { Applied } from './conflict.ts';
import { dutyEdits } from './duty-edits.ts';
import { dutyPlaces, findDuty, wordsOf } from './duty-places.ts';
import type { DutyEdit, Texts } from './edit.ts';
import { mergeWords } from './merge-words.ts';

/** Makes the edit of a duty's words. */
export function changeDuty(texts: Texts, { file, duty: name, was, to }: DutyEdit): Applied {
  const text = texts.get(file);
  const places = dutyPlaces(asRead(text ?? ''));
  const duty = findDuty(places, name, [was, to]);
  if (text === undefined || !duty) return { conflict: { why: 'gone', now: null } };
  const now = wordsOf(duty);
  const merged = mergeWords({ was, to, now });
  if (!merged) return { conflict: { why: 'changed', now } };
  const edits = dutyEdits(places.lines, duty, merged);
  return { texts: edits.length ? new Map([...texts, [file, applyEdits(text, edits)]]) : texts };
}
