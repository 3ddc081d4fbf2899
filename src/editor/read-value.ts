import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { holderText } from '../handbook/holder-text.ts';
import type { Value } from './edit.ts';

/** The node of a key, which may be one of a mapping below another (`facts.职级`); null where it is absent. */
export function nodeOf(map: YAMLMap, key: string): Node | null {
  const { above, last } = splitKey(key);
  const home = above ? map.get(above, true) : map;
  return isMap(home) ? ((home.get(last, true) as Node | undefined) ?? null) : null;
}

/** The key of the mapping in which a key stands, empty for the entry itself, and its own name there. */
export function splitKey(key: string): { readonly above: string; readonly last: string } {
  const [above = '', ...rest] = key.split('.');
  return rest.length ? { above, last: rest.join('.') } : { above: '', last: key };
}

/** What a node says; null where it says nothing. A number that YAML would write otherwise is a text. */
export function saidBy(node: unknown): Value | null {
  if (isSeq(node)) return node.items.map((item) => String(saidBy(item) ?? ''));
  if (isMap(node)) return holderText(node.toJSON());
  if (!isScalar(node) || node.value === null) return null;
  if (typeof node.value === 'string') return node.value;
  const written = node.source ?? String(node.value);
  return typeof node.value === 'number' && String(node.value) === written ? node.value : written;
}

/** Whether two values say the same: a list of one name is that name. */
export function isSameValue(one: Value | null, other: Value | null): boolean {
  return JSON.stringify(listOf(one)) === JSON.stringify(listOf(other));
}

/** The texts of a value, one after the other; none where it is absent. */
export function listOf(value: Value | null): readonly string[] {
  if (value === null) return [];
  return typeof value === 'object' ? value : [String(value)];
}

/** The keys of an entry with their nodes, those of a mapping below a key as `key.own`. */
export function pairsOf(map: YAMLMap, above = ''): [key: string, value: unknown, own: Node][] {
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const path = `${above}${key.value}`;
    // A holder whose parts stand apart is one value, as in a line.
    const isMapping = isMap(value) && path !== 'holder';
    return isMapping ? pairsOf(value, `${path}.`) : [[path, value, key]];
  });
}
