/** One letter of an alphabetic index with what stands under it. */
export interface IndexLetter<Item> {
  /** `A` to `Z`, or `0–9` for names that begin with a digit or a sign. */
  readonly letter: string;
  readonly items: readonly Item[];
}

/** Named things under the first letter of their pinyin, in the order given. */
export function pinyinIndex<Item extends { readonly name: string }>(
  items: readonly Item[],
): IndexLetter<Item>[] {
  const letters = Map.groupBy(items, ({ name }) => pinyinInitial(name));
  return [...letters].map(([letter, own]) => ({ letter, items: own }));
}

/** First letter of a name's pinyin as a dictionary sorts it; `0–9` for what has none. */
export function pinyinInitial(name: string): string {
  const first = name.charAt(0).toUpperCase();
  if (/[A-Z]/.test(first)) return first;
  return LETTERS.findLast((letter) => PINYIN.compare(BOUNDARY + letter, name) <= 0) ?? '0–9';
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PINYIN = new Intl.Collator('zh-CN-u-co-pinyin');
/** Unicode's pinyin order (CLDR, zh.xml) sorts this mark with a letter before the letter's first word. */
const BOUNDARY = '\uFDD0';
