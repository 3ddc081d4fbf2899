import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { Written } from '../handbook/content.ts';

/** The YAML in which an entry is written, in the text of its file. */
export interface EntryYaml {
  readonly text: string;
  readonly map: YAMLMap;
  /** Where in the text the YAML begins; the places of nodes count from there. */
  readonly offset: number;
}

/** A value as it stands in a text, its quotes included. */
export interface WrittenScalar {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

/** A function that finds the YAML of entries in texts as they are read; null for what is no mapping. */
export function yamlReader(
  textOf: (file: string) => string,
): (entry: Pick<Written<unknown>, 'file' | 'id'>) => EntryYaml | null {
  const read = new Map<string, EntryYaml | null>();
  return ({ file, id }) => {
    if (!read.has(file)) read.set(file, readMap(textOf(file), file.endsWith('.mdx')));
    const whole = read.get(file) ?? null;
    if (!whole || file.endsWith('.mdx') || id === file) return whole;
    const map = whole.map.get(id, true);
    return isMap(map) ? { ...whole, map } : null;
  };
}

/** The node of a key; null where the key is absent or has no value. */
export function nodeAt({ map }: EntryYaml, key: string): Node | null {
  return (map.get(key, true) as Node | undefined) ?? null;
}

/** The text values of a key: that of the key itself, or those of its list or of its mapping. */
export function scalarsAt(yaml: EntryYaml, key: string): WrittenScalar[] {
  return scalarsIn(nodeAt(yaml, key)).map((scalar) => toWritten(yaml, scalar));
}

/** The keys of the mapping that a key has for its value; none where that is no mapping. */
export function keysAt(yaml: EntryYaml, key: string): WrittenScalar[] {
  const node = nodeAt(yaml, key);
  const keys = isMap(node) ? node.items.map((pair) => pair.key) : [];
  return keys.filter((it) => isScalar(it)).map((scalar) => toWritten(yaml, scalar));
}

/** Where a node stands in the text of the file. */
export function rangeOf({ offset }: EntryYaml, node: Node): { start: number; end: number } {
  const [start, end] = node.range ?? [0, 0, 0];
  return { start: start + offset, end: end + offset };
}

function readMap(text: string, isFrontMatter: boolean): EntryYaml | null {
  const [, opening = '', matter = ''] = /^(---\n)((?:.*\n)*?)---/.exec(text) ?? [];
  const { contents } = parseDocument(isFrontMatter ? matter : text, { logLevel: 'error' });
  return isMap(contents)
    ? { text, map: contents, offset: isFrontMatter ? opening.length : 0 }
    : null;
}

function scalarsIn(node: unknown): Scalar[] {
  if (isSeq(node)) return node.items.flatMap(scalarsIn);
  if (isMap(node)) return node.items.flatMap(({ value }) => scalarsIn(value));
  return isScalar(node) ? [node] : [];
}

function toWritten(yaml: EntryYaml, scalar: Scalar): WrittenScalar {
  const { start, end } = rangeOf(yaml, scalar);
  return { value: String(scalar.value), start, end, source: yaml.text.slice(start, end) };
}
