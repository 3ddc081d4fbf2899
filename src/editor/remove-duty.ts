import { isDutyNumber } from '../handbook/duty-number.ts';
import { applyEdits, asRead } from '../write/text-edit.ts';
import type { Applied } from './conflict.ts';
import { dutyPlaces, findDuty, isSameWords, numberOf, wordsOf } from './duty-places.ts';
import type { RemoveDutyEdit, Texts } from './edit.ts';
import { factEdits } from './fact-edits.ts';
import { withoutBlock } from './lines-below.ts';
import { readEntry } from './read-entry.ts';
import { listOf, nodeOf, saidBy } from './read-value.ts';
import { fieldsIn } from './schema-of.ts';

/** Makes the edit of a duty that goes. */
export function removeDuty(texts: Texts, { file, duty: name, was }: RemoveDutyEdit): Applied {
  const text = texts.get(file);
  if (text === undefined) return { texts };
  const read = asRead(text);
  const places = dutyPlaces(read);
  const duty = findDuty(places, name, [was]);
  if (!duty) return { texts };
  const now = wordsOf(duty);
  if (!isSameWords(now, was)) return { conflict: { why: 'changed', now } };
  const { line: first, lastLine: last } = duty;
  const edits = [
    ...retiring(read, file, numberOf(duty)),
    ...withoutBlock(places.lines, { first, last }),
  ];
  return { texts: new Map([...texts, [file, applyEdits(text, edits)]]) };
}

/** What to change so that a number is never given again. */
function retiring(text: string, file: string, number: string) {
  const yaml = readEntry(text, file, '');
  if (!yaml || !isDutyNumber(number)) return [];
  const retired = listOf(saidBy(nodeOf(yaml.map, 'retired')));
  if (retired.includes(number)) return [];
  return factEdits(yaml, 'retired', [...retired, number], Object.keys(fieldsIn(file)));
}
