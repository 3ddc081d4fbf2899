import { type ContentReader, plainReader } from '../content/content-reader.ts';
import { parseContent } from '../content/parse-content.ts';
import { explainId } from '../write/explain-id.ts';
import { explainName, tidyName } from '../write/explain-name.ts';
import { explainTaken } from '../write/find-named.ts';
import { type Named, namedThings } from '../write/kinds.ts';
import { writeNew } from '../write/new/write-new.ts';
import type { Applied } from './conflict.ts';
import type { NewEdit, Texts } from './edit.ts';
import { sourceOf } from './source-words.ts';

/** Makes the edit of something new; where others made the same meanwhile, theirs is it. */
export function makeNew(
  texts: Texts,
  { what: kind, id, known: given }: NewEdit,
  reader: ContentReader = plainReader,
): Applied {
  const known = new Map(given);
  const name = tidyName(String(known.get('name') ?? ''));
  const department = String(known.get('department') ?? '');
  const duty = known.get('duty');
  const content = parseContent(texts, reader);
  const all = namedThings(content);
  const isSame = (it: Named) =>
    it.kind === kind && it.name === name && (kind !== 'role' || it.department === department);
  if (all.some(isSame)) return { texts };
  const refused = explainName(name, kind);
  if (refused) return { conflict: { why: 'refused', now: null, message: refused } };
  const taken = explainTaken(name, { kind, department }, all) || explainId(id, { kind }, all);
  if (taken) return { conflict: { why: 'taken', now: null, message: taken } };
  known.set('name', name);
  if (duty !== undefined) known.set('duty', sourceOf(String(duty), ''));
  try {
    const { file, text } = writeNew(texts, content, { kind, id }, known);
    return { texts: new Map([...texts, [file, text]]) };
  } catch {
    // A list that stands between braces as a whole.
    return { conflict: { why: 'unreadable', now: null } };
  }
}
