import { isScalar, isSeq, type Node, type YAMLSeq } from 'yaml';
import { asYaml } from './as-yaml.ts';
import { type EntryYaml, nodeAt, rangeOf, scalarsAt } from './entry-yaml.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * What to change so that the list of a key (`aliases`, `formerly`) has one more name, in the list's own
 * way of writing. An absent list is added below the key `below`.
 */
export function addToList(yaml: EntryYaml, key: string, name: string, below: string): TextEdit[] {
  const node = nodeAt(yaml, key);
  if (!node) return [insertedKey(yaml, below, `${key}: [${asYaml(name)}]`)];
  const { start, end } = rangeOf(yaml, node);
  if (!isSeq(node)) return [insert(start, '['), insert(end, `, ${asYaml(name)}]`)];
  const last = node.items.at(-1) as Node | undefined;
  if (!last) return [insert(start + 1, asYaml(name))];
  const behind = rangeOf(yaml, last).end;
  return [
    insert(behind, isFlow(node) ? `, ${asYaml(name)}` : `\n${dashOf(yaml, last)}${asYaml(name)}`),
  ];
}

/** What to change so that the list of a key holds another name in place of one of its own. */
export function replaceInList(yaml: EntryYaml, key: string, from: string, to: string): TextEdit[] {
  return scalarsAt(yaml, key)
    .filter(({ value }) => value.trim() === from)
    .map(({ start, end }) => ({ start, end, text: asYaml(to) }));
}

/** What to change so that the list of a key does not hold a name; a list that is empty then goes with its key. */
export function removeFromList(yaml: EntryYaml, key: string, name: string): TextEdit[] {
  const node = nodeAt(yaml, key);
  const items = isSeq(node) ? (node.items as Node[]) : [];
  const at = items.findIndex((item) => isScalar(item) && String(item.value).trim() === name);
  const isOnly = isScalar(node)
    ? String(node.value).trim() === name
    : items.length === 1 && at === 0;
  if (isOnly) return [removeKey(yaml, key)];
  const [item, before, after] = [items[at], items[at - 1], items[at + 1]];
  if (!item || !isSeq(node)) return [];
  const own = rangeOf(yaml, item);
  if (!isFlow(node)) return [{ ...lineAround(yaml.text, own.start), text: '' }];
  if (after) return [{ start: own.start, end: rangeOf(yaml, after).start, text: '' }];
  return before ? [{ start: rangeOf(yaml, before).end, end: own.end, text: '' }] : [];
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

/** A key more in the mapping: on a line of its own, or within the braces. */
function insertedKey(yaml: EntryYaml, below: string, pair: string): TextEdit {
  const { map, text } = yaml;
  const above = map.items.find(({ key }) => isScalar(key) && key.value === below);
  const value = above?.value as Node;
  const { end } = rangeOf(yaml, value);
  if (map.flow) return insert(end, `, ${pair}`);
  const key = rangeOf(yaml, above?.key as Node);
  const indent = text.slice(text.lastIndexOf('\n', key.start - 1) + 1, key.start);
  return insert(lineAround(text, end).end - 1, `\n${indent}${pair}`);
}

/** What to change so that a key goes, with its lines or with the comma that parts it. */
export function removeKey(yaml: EntryYaml, key: string): TextEdit {
  const { map, text } = yaml;
  const at = map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const pair = map.items[at];
  const start = rangeOf(yaml, pair?.key as Node).start;
  const end = rangeOf(yaml, pair?.value as Node).end;
  const before = map.items[at - 1]?.value;
  if (map.flow && before) return { start: rangeOf(yaml, before as Node).end, end, text: '' };
  return { start: lineAround(text, start).start, end: lineAround(text, end).end, text: '' };
}

/** Where the line of a place begins, and where the next one does. */
function lineAround(text: string, at: number): { start: number; end: number } {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length + 1 : end + 1 };
}

/** What stands before an item of a block list: its indent and its dash. */
function dashOf({ text, offset }: EntryYaml, item: Node): string {
  const start = (item.range?.[0] ?? 0) + offset;
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

function isFlow(node: YAMLSeq): boolean {
  return node.flow === true;
}
