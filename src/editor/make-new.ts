import { type ContentReader, plainReader } from '../content/content-reader.ts';
import { parseContent } from '../content/parse-content.ts';
import { explainId } from '../write/explain-id.ts';
import { explainName } from '../write/explain-name.ts';
import { explainTaken } from '../write/find-named.ts';
import { type Named, namedThings } from '../write/kinds.ts';
import { freeId } from '../write/new/free-id.ts';
import { writeNew } from '../write/new/write-new.ts';
import type { Applied } from './conflict.ts';
import type { NewEdit, Texts } from './edit.ts';
import { sourceOf } from './source-words.ts';

/** Makes the edit of something new; where others made the same meanwhile, theirs is it. */
export function makeNew(
  texts: Texts,
  { what: kind, known: given }: NewEdit,
  reader: ContentReader = plainReader,
): Applied {
  const known = new Map(given);
  const content = parseContent(texts, reader);
  const all = namedThings(content);
  const [name, department] = ['name', 'department'].map((flag) => String(known.get(flag) ?? ''));
  const isSame = (it: Named) =>
    it.kind === kind && it.name === name && (kind !== 'role' || it.department === department);
  if (all.some(isSame)) return { texts };
  const id = String(known.get('id') ?? freeId(name ?? '', kind, all));
  const refusal = explainName(name ?? '', kind);
  if (refusal) return { conflict: { why: 'refused', now: null, message: refusal } };
  const taken =
    explainTaken(name ?? '', { kind, department: department ?? '' }, all) ||
    explainId(id, { kind }, all);
  if (taken) return { conflict: { why: 'taken', now: null, message: taken } };
  const duty = known.get('duty');
  if (duty !== undefined) known.set('duty', sourceOf(String(duty), ''));
  try {
    const { file, text } = writeNew(texts, content, kind, known.set('id', id));
    return { texts: new Map([...texts, [file, text]]) };
  } catch {
    // A list that stands between braces as a whole.
    return { conflict: { why: 'unreadable', now: null } };
  }
}
