import { parseHolders } from '../handbook/parse-holders.ts';
import type { Above } from './yaml-keys.ts';

/**
 * A person with a telephone number in a line below `holder`, as the item that it was meant to be; null for any other
 * line. YAML takes the colon behind a name for that of a key.
 */
export function holderItem(line: string, { isEmpty, key }: Above): string | null {
  if (!isEmpty || key !== 'holder' || line.length > LONGEST) return null;
  const [, lead = '', mark = '', name, colon, number] = HOLDER.exec(line) ?? [];
  if (!name || !parseHolders(`${name} ${number}`)) return null;
  // A full-width colon is one of the text, and no key.
  if (mark && !colon?.includes(':')) return line;
  return `${lead}- ${name} ${number}`;
}

/** 张三: 8021, 李四（东院）：电话 8022 */
const HOLDER =
  /^([ \t]+|(?=-))(- +)?([\p{Script=Han}·]+(?:[（(][^:：]*[）)])?)[ \t]*([:：])[ \t]*([^\d:：]{0,4}[:：]?[ \t]*[+\d][\d \t-]*)$/u;

/** Letters of a line of one person. */
const LONGEST = 200;
