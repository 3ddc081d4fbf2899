import { type ContentReader, plainReader } from '../content/content-reader.ts';
import { parseContent } from '../content/parse-content.ts';
import { explainName, tidyName } from '../write/explain-name.ts';
import { explainTaken } from '../write/find-named.ts';
import { namedThings } from '../write/kinds.ts';
import { renameEntry } from '../write/rename/rename-entry.ts';
import type { Applied } from './conflict.ts';
import type { RenameEdit, Texts } from './edit.ts';

/** Makes the edit of a name. */
export function renameNamed(
  texts: Texts,
  { what: kind, id, name: typed, keepsAlias }: RenameEdit,
  reader: ContentReader = plainReader,
): Applied {
  const content = parseContent(texts, reader);
  const all = namedThings(content);
  const what = all.find((it) => it.kind === kind && it.entry.id === id);
  if (!what) return { conflict: { why: 'gone', now: null } };
  const name = tidyName(typed);
  if (what.name === name) return { texts };
  const refusal = explainName(name, kind);
  if (refusal) return { conflict: { why: 'refused', now: what.name, message: refusal } };
  const others = all.filter((it) => it !== what);
  const taken = explainTaken(name, what, others);
  if (taken) return { conflict: { why: 'taken', now: what.name, message: taken } };
  try {
    const rename = { what, name, keepsAlias: keepsAlias && kind !== 'common' };
    return { texts: renameEntry(texts, content, rename).texts };
  } catch {
    return { conflict: { why: 'unreadable', now: what.name } };
  }
}
