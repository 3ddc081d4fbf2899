import type { YamlShape } from './yaml-keys.ts';

/**
 * Another key of ours in the value of one, with what stands before it and the line that it needs; null
 * where there is none, or where it has a line already. `lines` are all of the text, `at` is the place of this one.
 */
export function gluedKey(
  text: string,
  value: string,
  { keys }: YamlShape,
  { lines, at }: { readonly lines: readonly string[]; readonly at: number },
) {
  const [, lead = '', own = ''] = /^([ \t]*)([\w-]+):/.exec(text) ?? [];
  if (!keys.includes(own) || /^["'[{]/.test(value)) return null;
  const [, before, key, rest] =
    /^(.*?[^\s,，、;；])[\s,，、;；]+([a-z][A-Za-z]+)\s*: +(\S.*)$/u.exec(value) ?? [];
  if (!before || !key || !rest || key === own || !keys.includes(key)) return null;
  const isOther = (line: string) => lead !== '' && /^\S/.test(line);
  const below = lines.slice(at).findIndex(isOther);
  const first = lines.slice(0, at).findLastIndex(isOther);
  const beside = lines.slice(first + 1, below < 0 ? undefined : at + below);
  if (beside.some((line) => line.startsWith(`${lead}${key}:`))) return null;
  return { key, before: before.trim(), line: `${lead}${key}: ${rest}` };
}

/** Whether a line of a list says nothing of an entry: words without a colon at the edge. */
export function isPlainLine(line: string, { keys, indent }: YamlShape): boolean {
  return (indent > 0 || keys.length === 0) && /^[^\s#"'[{>&*!%@:：-][^:：]*$/u.test(line);
}

/** What is said of such a line. */
export function plainMessage(shape: YamlShape): string {
  const entry = entryForm(shape);
  return `看不出这一行是什么：备注前面加 #，不用就删掉${entry && `；${entry}`}`;
}

/** How an entry of a list is written; empty where it takes one line. */
export function entryForm({ keys: [first], indent }: YamlShape): string {
  if (!first || indent === 0) return '';
  return `新的一项写成两行，先写英文名，如「stock:」，下一行前面空 2 格写「${first}: …」`;
}
