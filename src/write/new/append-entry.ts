import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { asYaml } from '../as-yaml.ts';
import { applyEdits, asRead } from '../text-edit.ts';
import { type Pairs, type Value, written } from './new-page.ts';

/**
 * The text of a list with one more entry at its end, in the way in which the others are written; every
 * byte before it is kept. An empty list (`{}`, or comments alone) gets its first one.
 */
export function appendEntry(text: string, id: string, pairs: Pairs): string {
  const read = asRead(text);
  const { contents } = parseDocument(read, { logLevel: 'error' });
  const list = isMap(contents) ? contents : null;
  if (list?.flow && list.items.length === 0) {
    const [start = 0, end = 0] = list.range ?? [];
    return applyEdits(text, [{ start, end, text: format(id, pairs, PLAIN).trimEnd() }]);
  }
  if (list?.flow) throw new Error('the whole list stands between braces');
  const style = styleOf(read, list);
  const gap = read === '' || read.endsWith('\n') ? '' : '\n';
  const entry = `${gap}${style.isSpaced ? '\n' : ''}${format(id, pairs, style)}`;
  return applyEdits(text, [{ start: read.length, end: read.length, text: entry }]);
}

/** How the entries of a list are written. */
interface Style {
  readonly indent: string;
  /** Each in braces, on one line. */
  readonly isFlow: boolean;
  /** Names of a list one below the other. */
  readonly hasDashes: boolean;
  /** An empty line stands before each. */
  readonly isSpaced: boolean;
}

function styleOf(text: string, list: YAMLMap | null): Style {
  const last = list?.items.at(-1);
  const map = isMap(last?.value) ? last.value : null;
  if (!last || !map) return PLAIN;
  const first = startOf(map.items[0]?.key as Node | undefined);
  const indent = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
  const lists = (list?.items ?? []).flatMap(({ value }) =>
    isMap(value) ? value.items.map((pair) => pair.value).filter(isSeq) : [],
  );
  return {
    isFlow: map.flow === true,
    indent: map.flow || !/^ +$/.test(indent) ? PLAIN.indent : indent,
    hasDashes: lists.length > 0 && lists.every(({ flow }) => !flow),
    isSpaced: (list?.items.length ?? 0) > 1 && isSpacedAbove(text, startOf(last.key as Node)),
  };
}

function isSpacedAbove(text: string, start: number): boolean {
  const above = text.slice(0, start).split('\n').toReversed().slice(1);
  return above.find((line) => !line.startsWith('#'))?.trim() === '';
}

function startOf(node: Node | undefined): number {
  return isScalar(node) ? (node.range?.[0] ?? 0) : 0;
}

function format(id: string, pairs: Pairs, { indent, isFlow, hasDashes }: Style): string {
  if (isFlow)
    return `${id}: {${pairs.map(([key, value]) => `${key}: ${written(value)}`).join(', ')}}\n`;
  const lines = pairs.map(([key, value]) =>
    hasDashes && isList(value)
      ? `${indent}${key}:${value.map((name) => `\n${indent}${indent}- ${asYaml(name)}`).join('')}\n`
      : `${indent}${key}: ${written(value)}\n`,
  );
  return `${id}:\n${lines.join('')}`;
}

function isList(value: Value): value is readonly string[] {
  return typeof value === 'object';
}

const PLAIN: Style = { indent: '  ', isFlow: false, hasDashes: false, isSpaced: false };
