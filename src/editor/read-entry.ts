import { isMap, parseDocument } from 'yaml';
import { type EntryYaml, yamlReader } from '../write/entry-yaml.ts';

/**
 * The YAML of a page, or of an entry of a list, in a text as it is read; null where it is none or cannot
 * be read. Of a long list only the lines of the entry are parsed.
 */
export function readEntry(text: string, file: string, id: string): EntryYaml | null {
  if (!id) return yamlReader(() => text)({ file, id: file });
  return readAlone(text, id) ?? yamlReader(() => text)({ file, id });
}

/** An entry that begins a line of its own, as nearly all do. */
function readAlone(text: string, id: string): EntryYaml | null {
  const offset = text.startsWith(`${id}:`) ? 0 : text.indexOf(`\n${id}:`) + 1;
  if (offset === 0 && !text.startsWith(`${id}:`)) return null;
  const below = /\n(?=[^\s#])/.exec(text.slice(offset));
  const own = text.slice(offset, below ? offset + below.index + 1 : undefined);
  const { contents, errors } = parseDocument(own, { logLevel: 'error' });
  const map = isMap(contents) ? contents.get(id, true) : null;
  return isMap(map) && !errors.length ? { text, map, offset } : null;
}
