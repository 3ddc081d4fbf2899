import type { Above, YamlShape } from './yaml-keys.ts';

/** What stands around a line. */
export interface Around {
  readonly above: Above;
  /** Whether the entry has its name above. */
  readonly isNamed: boolean;
  readonly next: string;
  /** All lines of the text, and which of them this one is. */
  readonly place: { readonly lines: readonly string[]; readonly at: number };
}

/** `id: 名称` above the other keys of the entry, as two lines; null where it is none. */
export function nameInOneLine(line: string, { keys, indent }: YamlShape, next: string) {
  const [, id, name] = /^([^\s:]+): +([^\s[{"'].*)$/.exec(line) ?? [];
  const [first] = keys;
  if (indent === 0 || !id || !first || keys.includes(id)) return null;
  return /^[ \t]+[\w-]+:/.test(next) ? `${id}:\n  ${first}: ${name}` : null;
}

/** Whether a line is the first of an entry and has no id above: in the form of a list, or below another entry. */
export function isWithoutId(
  line: string,
  { above, isNamed }: Pick<Around, 'above' | 'isNamed'>,
  { keys: [first = ''], indent }: YamlShape,
): boolean {
  if (indent === 0) return false;
  if (line.startsWith(`- ${first}: `)) return true;
  const isFirst = !above.key || isNamed;
  return isFirst && line.startsWith(`${' '.repeat(indent)}${first}: `);
}

/** Whether a line is an id that lacks its colon. */
export function isIdWithoutColon(line: string, { keys, indent }: YamlShape, next: string): boolean {
  const [, key = ''] = /^ +([\w-]+):/.exec(next) ?? [];
  return indent > 0 && /^[a-z][a-z0-9-]*[ \t]*$/.test(line) && keys.includes(key);
}

/** An id that stands away from the edge above the keys of its entry. */
export function withIdAtEdge(
  line: string,
  above: Above,
  { keys, indent }: YamlShape,
  next: string,
): string {
  const [, id] = /^[ \t\u3000]+([a-z][a-z0-9-]*):\s*$/u.exec(line) ?? [];
  const [, below = ''] = /^[ \t\u3000]+([\w-]+)\s*[:：]/u.exec(next) ?? [];
  if (indent === 0 || !id || keys.includes(id) || above.isEmpty) return line;
  return keys.includes(below) ? `${id}:` : line;
}
