import { indentOf } from './yaml-blocks.ts';
import { type Above, KEY, type YamlShape } from './yaml-keys.ts';

/** A line with a label of its own below a key of ours: its indent, the mark of a list, and the rest. */
interface Row {
  readonly lead: string;
  readonly mark: string;
  readonly text: string;
}

/** Reads such a line; null for any other. */
export function readRow(
  line: string,
  { labels }: Pick<Above, 'labels'>,
  { keys }: YamlShape,
): Row | null {
  const [, lead = '', mark = '', text = ''] =
    /^([ \t\u3000]*)((?:-[ \t]+)?)(\S.*)$/u.exec(line) ?? [];
  const [, , label, value] = KEY.exec(text) ?? [];
  return labels && label && value && !keys.includes(label) ? { lead, mark, text } : null;
}

/** Such a line at the distance of its neighbours. */
export function withRow(line: string, above: Above, shape: YamlShape, next: string): string {
  const row = readRow(line, above, shape);
  if (!row) return line;
  const { rows } = above;
  const beside = readRow(next, above, shape);
  const isList = !rows && beside?.mark !== '';
  if (row.mark && shape.indent === 0 && isList) return line;
  const right = rows?.right ?? shape.indent + 2;
  const width = row.lead.length;
  const isOutside = width <= shape.indent;
  const isBesideRight = beside !== null && indentOf(next) === right;
  const isOdd = rows
    ? width !== right && (!isOutside || rows.written === width)
    : isOutside || (isBesideRight && width !== right);
  const isBad = row.mark !== '' || /[^ ]/.test(row.lead);
  return isOdd || isBad ? `${' '.repeat(right)}${row.text}` : line;
}

/** Such a line with a colon in place of another sign behind its label. */
export function withRowColon(line: string, above: Above, shape: YamlShape): string {
  const right = above.rows?.right ?? shape.indent + 2;
  if (!above.labels || indentOf(line) !== right) return line;
  const [, label, value] = OTHER_SIGN.exec(line.trim()) ?? [];
  return label && value ? `${' '.repeat(right)}${label}: ${value}` : line;
}

const OTHER_SIGN =
  /^([^\s:：=＝→"'[{#-][^\s:：=＝→]*)(?:[ \t\u3000]*(?:[=＝→]|-+>|——)[ \t\u3000]*|[ \t\u3000]+)([^\s=＝→][^:：]*)$/u;
