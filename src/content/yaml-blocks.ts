import { KEY } from './yaml-keys.ts';

/** The last line of a value that takes several lines as YAML has it; the line itself where it takes one. */
export function lastOfBlock(lines: readonly string[], at: number): number {
  const [, lead = '', , value = ''] = KEY.exec(lines[at] ?? '') ?? [];
  let last = at;
  if (/^[|>][+-]?\d?[+-]?(?:\s+#.*)?$/.test(value)) {
    while (last + 1 < lines.length && isBelow(lines[last + 1] ?? '', lead.length)) last++;
    return last;
  }
  const close = CLOSING[value[0] ?? ''];
  if (!close || value.slice(1).includes(close)) return at;
  for (last = at + 1; last < lines.length; last++) {
    const line = lines[last] ?? '';
    if (KEY.test(line) && indentOf(line) <= lead.length) return at;
    if (line.includes(close)) return last;
  }
  return at;
}

function isBelow(line: string, indent: number): boolean {
  return line.trim() === '' || indentOf(line) > indent;
}

/** How many blanks stand before a line. */
export function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

/** A list in brackets whose other lines stand no further in than its key, where YAML refuses them, in one line; null for any other. */
export function listInOneLine(lines: readonly string[], at: number, last: number): string | null {
  const [first = '', ...others] = lines.slice(at, last + 1);
  const [, , , value = ''] = KEY.exec(first) ?? [];
  const isOutside = (line: string) => line.trim() !== '' && indentOf(line) <= indentOf(first);
  if (!value.startsWith('[') || !others.some(isOutside)) return null;
  const parts = [first, ...others].map((line) => line.trim()).filter(Boolean);
  const joined = parts.reduce((all, part) => all + (/[[,]$/.test(all) ? ' ' : ', ') + part);
  return `${' '.repeat(indentOf(first))}${joined.replace('[ ', '[').replace(/, \]/, ']')}`;
}

const CLOSING: Partial<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };
