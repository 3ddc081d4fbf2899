import { applyEdits, asRead } from '../write/text-edit.ts';
import type { Applied } from './conflict.ts';
import { dutyEdits } from './duty-edits.ts';
import { dutyPlaces, findDuty, isSameWords, wordsOf } from './duty-places.ts';
import { tidyWords, wordsAsWritten } from './duty-words.ts';
import type { DutyEdit, Texts } from './edit.ts';
import { mergeWords } from './merge-words.ts';

/** Makes the edit of a duty's words. */
export function changeDuty(texts: Texts, { file, duty: name, was, to: typed }: DutyEdit): Applied {
  const to = tidyWords(typed);
  const text = texts.get(file);
  const places = dutyPlaces(asRead(text ?? ''));
  const duty =
    findDuty(places, name, [was, to]) ?? findDuty(places, name, wordsAsWritten(places, to, was));
  if (text === undefined || !duty) return { conflict: { why: 'gone', now: null } };
  const now = wordsOf(duty);
  const merged = mergeWords({ was, to, now });
  if (!merged)
    return wordsAsWritten(places, to, was).some((it) => isSameWords(now, it))
      ? { texts }
      : { conflict: { why: 'changed', now } };
  const edits = dutyEdits(places.lines, duty, merged);
  return { texts: edits.length ? new Map([...texts, [file, applyEdits(text, edits)]]) : texts };
}
