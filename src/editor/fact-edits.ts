import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { asYaml } from '../write/as-yaml.ts';
import { type EntryYaml, rangeOf } from '../write/entry-yaml.ts';
import type { TextEdit } from '../write/text-edit.ts';
import type { Value } from './edit.ts';
import { lineEnd, lineStart, withoutLines } from './line-places.ts';
import { type Piece, pieceEdits } from './list-pieces.ts';
import { listOf, nodeOf, saidBy, splitKey } from './read-value.ts';

/**
 * What to change so that a key of an entry has another value, in its own way of writing. A new key
 * stands behind those that come before it in `order`; null, an empty text or list takes the key away.
 */
export function factEdits(
  yaml: EntryYaml,
  key: string,
  to: Value | null,
  order: readonly string[],
): TextEdit[] {
  const { above, last } = splitKey(key);
  const node = nodeOf(yaml.map, key);
  const isNothing = to === '' || listOf(to).length === 0;
  if (above) {
    const home = yaml.map.get(above, true);
    if (!isMap(home))
      return isNothing || to === null ? [] : newMapping(yaml, above, last, to, order);
    const inner = { ...yaml, map: home };
    if (!isNothing && to !== null) return factEdits(inner, last, to, []);
    if (home.items.length > 1) return factEdits(inner, last, null, []);
    return node || home.has(last) ? [withoutKey(yaml, above)] : [];
  }
  const isThere = yaml.map.has(last);
  if (isNothing || to === null) return isThere ? [withoutKey(yaml, last)] : [];
  if (!isThere) return [newKey(yaml, last, to, order)];
  return valueEdits(yaml, last, node, to);
}

function valueEdits(yaml: EntryYaml, key: string, node: Node | null, to: Value): TextEdit[] {
  if (!node || (isScalar(node) && node.value === null)) return [atColon(yaml, key, to)];
  if (isSeq(node) && node.items.length) return listEdits(yaml, node, listOf(to));
  const { start, end } = rangeOf(yaml, node);
  const lists = listOf(to);
  const [only] = lists;
  const text =
    isScalar(node) && only !== undefined && lists.length === 1
      ? scalarLike(node, typeof to === 'number' ? to : only)
      : written(to);
  const isBlock = yaml.text.slice(start, end).endsWith('\n');
  return [{ start, end, text: isBlock ? `${text}\n` : text }];
}

function listEdits(yaml: EntryYaml, list: YAMLSeq, to: readonly string[]): TextEdit[] {
  const { text } = yaml;
  const items = list.items as Node[];
  const values = items.map((item) => String(saidBy(item) ?? ''));
  const own = items.map((item) => rangeOf(yaml, item));
  if (list.flow) {
    const pieces = own.map((range, at): Piece => ({ ...range, value: values[at] ?? '' }));
    const between = text.slice(own[0]?.end, own[1]?.start);
    const separator = own[1] && /^\s*,\s*$/.test(between) ? between : ', ';
    return pieceEdits(text, pieces, to, { write: asYaml, separator });
  }
  const [first] = own;
  const dash = first ? text.slice(lineStart(text, first.start), first.start) : '';
  const ends = own.map(({ start, end }) => lineEnd(text, Math.max(start, end - 1)));
  const pieces = ends.map(
    (end, at): Piece => ({
      // Remarks between two items stand above the second.
      start: at ? (ends[at - 1] ?? 0) + 1 : lineStart(text, first?.start ?? 0),
      end,
      value: values[at] ?? '',
    }),
  );
  const write = (name: string) => `${dash}${asYaml(name)}`;
  return pieceEdits(text, pieces, to, { write, separator: '\n' });
}

/** A text in the quotes in which the old one stands. */
function scalarLike(node: Scalar, to: string | number): string {
  if (typeof to === 'number') return String(to);
  if (node.type === 'QUOTE_SINGLE' && !/[\n\t]/.test(to)) return `'${to.replaceAll("'", "''")}'`;
  return node.type === 'QUOTE_DOUBLE' ? JSON.stringify(to) : asYaml(to);
}

/** A value in one line. */
function written(value: Value): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? asYaml(value) : `[${value.map(asYaml).join(', ')}]`;
}

/** A value behind a key that has none. */
function atColon(yaml: EntryYaml, key: string, to: Value): TextEdit {
  const pair = pairOf(yaml.map, key);
  const at = pair ? rangeOf(yaml, pair.key as Node).end : 0;
  const colon = yaml.text.indexOf(':', at) + 1;
  return { start: colon, end: colon, text: ` ${written(to)}` };
}

function newMapping(
  yaml: EntryYaml,
  above: string,
  key: string,
  to: Value,
  order: readonly string[],
): TextEdit[] {
  const isFlow = yaml.map.flow === true;
  const pair = `${asYaml(key)}: ${written(to)}`;
  const text = isFlow ? `${above}: {${pair}}` : `${above}:\n${indentOf(yaml)}  ${pair}`;
  if (!yaml.map.has(above)) return [insertKey(yaml, above, text, order)];
  const { start, end } = placeOfPair(yaml, above);
  return [{ start, end, text }];
}

function newKey(yaml: EntryYaml, key: string, to: Value, order: readonly string[]): TextEdit {
  const lists = yaml.map.items.map(({ value }) => value).filter(isSeq);
  const block = lists.find(({ flow, items }) => !flow && items.length);
  const name = asYaml(key);
  if (typeof to !== 'object' || !block || yaml.map.flow)
    return insertKey(yaml, key, `${name}: ${written(to)}`, order);
  const first = rangeOf(yaml, block.items[0] as Node).start;
  const dash = yaml.text.slice(lineStart(yaml.text, first), first);
  const items = to.map((item) => `\n${dash}${asYaml(item)}`).join('');
  return insertKey(yaml, key, `${name}:${items}`, order);
}

/** A key more, behind the last of those that come before it. */
function insertKey(yaml: EntryYaml, key: string, pair: string, order: readonly string[]): TextEdit {
  const { map, text } = yaml;
  const keys = map.items.map((it) => (isScalar(it.key) ? String(it.key.value) : ''));
  const place = order.indexOf(key);
  const above = place < 0 ? keys.at(-1) : order.slice(0, place).findLast((it) => keys.includes(it));
  if (above === undefined) {
    const start = map.items[0] ? rangeOf(yaml, map.items[0].key as Node).start : 0;
    return { start, end: start, text: map.flow ? `${pair}, ` : `${pair}\n${indentOf(yaml)}` };
  }
  const { end } = placeOfPair(yaml, above);
  if (map.flow) return { start: end, end, text: `, ${pair}` };
  const at = lineEnd(text, end);
  return { start: at, end: at, text: `\n${indentOf(yaml)}${pair}` };
}

/** What to change so that a key of a mapping goes with its value and their lines. */
export function withoutKey(yaml: EntryYaml, key: string): TextEdit {
  const { map, text } = yaml;
  const { start, end } = placeOfPair(yaml, key);
  if (!map.flow) return withoutLines(text, start, end);
  const at = map.items.findIndex((it) => isScalar(it.key) && String(it.key.value) === key);
  const [before, behind] = [map.items[at - 1], map.items[at + 1]];
  if (before) {
    const { end: from } = placeOfPair(yaml, String((before.key as Scalar).value));
    return { start: from, end, text: '' };
  }
  const next = behind ? rangeOf(yaml, behind.key as Node).start : end;
  return { start, end: next, text: '' };
}

/** Where a key and its value stand, without the line end behind them. */
function placeOfPair(yaml: EntryYaml, key: string): { start: number; end: number } {
  const pair = pairOf(yaml.map, key);
  if (!pair) return { start: 0, end: 0 };
  const { start, end: behind } = rangeOf(yaml, pair.key as Node);
  const end = Math.max(endOf(yaml, pair.value), behind);
  const inner = yaml.text.slice(start, end);
  return { start, end: start + inner.trimEnd().length };
}

/** Where a value ends, without the remarks below it, which the parser counts in. */
function endOf(yaml: EntryYaml, node: unknown): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return endOf(yaml, isPair(last) ? (last.value ?? last.key) : last);
  }
  return isNode(node) ? rangeOf(yaml, node).end : 0;
}

function pairOf(map: YAMLMap, key: string) {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** What stands before the keys of a mapping whose lines are its own. */
function indentOf(yaml: EntryYaml): string {
  const [first] = yaml.map.items;
  if (!first) return '';
  const { start } = rangeOf(yaml, first.key as Node);
  return yaml.text.slice(lineStart(yaml.text, start), start);
}
