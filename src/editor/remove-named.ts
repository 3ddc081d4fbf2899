import { yamlReader } from '../write/entry-yaml.ts';
import { applyEdits, asRead } from '../write/text-edit.ts';
import type { Applied } from './conflict.ts';
import type { RemoveEdit, Texts } from './edit.ts';
import { withoutKey } from './fact-edits.ts';

/** Makes the edit of a page or an entry that goes. */
export function removeNamed(texts: Texts, { file, id }: RemoveEdit): Applied {
  const text = texts.get(file);
  if (text === undefined) return { texts };
  if (!id) return { texts: new Map([...texts].filter(([it]) => it !== file)) };
  const whole = yamlReader(() => asRead(text))({ file, id: file });
  if (!whole) return { conflict: { why: 'unreadable', now: null } };
  if (!whole.map.has(id)) return { texts };
  const left = applyEdits(text, [withoutKey(whole, id)]);
  return { texts: new Map([...texts, [file, left]]) };
}
