import { KEY } from './yaml-keys.ts';
import { isOneScalar } from './yaml-scalar.ts';

/** The end of a sentence on a line of its own, where YAML reads it as nothing; null for other lines. */
export function tornSentence(
  lines: readonly string[],
  at: number,
): { message: string; fix: string } | null {
  const [line = '', before = ''] = [lines[at], lines[at - 1]];
  const [, lead = '', , value = ''] = KEY.exec(before) ?? [];
  const isText = /^[\p{L}\d]/u.test(value) && isOneScalar(value);
  if (!isText || line.search(/\S/) > lead.length || !/^\s*\p{L}[^:：]*[。！？；]\s*$/u.test(line))
    return null;
  return { message: '一项的内容写在一行里，中间不换行', fix: `${before.trimEnd()}${line.trim()}` };
}
