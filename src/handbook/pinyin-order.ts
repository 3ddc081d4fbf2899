/** The order of two names in the Chinese dictionary (pinyin). */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return PINYIN_ORDER.compare(a.name, b.name);
}

const PINYIN_ORDER = new Intl.Collator('zh-CN-u-co-pinyin');
