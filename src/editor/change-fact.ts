import { applyEdits, asRead } from '../write/text-edit.ts';
import type { Applied } from './conflict.ts';
import type { FactEdit, Texts } from './edit.ts';
import { factEdits } from './fact-edits.ts';
import { readEntry } from './read-entry.ts';
import { isSameValue, nodeOf, saidBy } from './read-value.ts';
import { fieldsIn } from './schema-of.ts';

/** Makes the edit of a fact. */
export function changeFact(texts: Texts, { file, id, key, was, to }: FactEdit): Applied {
  const text = texts.get(file);
  if (text === undefined) return { conflict: { why: 'gone', now: null } };
  const yaml = readEntry(asRead(text), file, id);
  if (!yaml) return { conflict: { why: id ? 'gone' : 'unreadable', now: null } };
  const now = saidBy(nodeOf(yaml.map, key));
  if (isSameValue(now, to)) return { texts };
  if (!isSameValue(now, was)) return { conflict: { why: 'changed', now } };
  const edits = factEdits(yaml, key, to, Object.keys(fieldsIn(file)));
  return { texts: new Map([...texts, [file, applyEdits(text, edits)]]) };
}
