import { type KindWords, kindAsked, ownWordIn } from './steps/kind-words.ts';

/** The word by which a query asks who decides; empty for every other query. */
export function decisionAsked(text: string, kinds: KindWords): string {
  const [word = ''] = /谁(?:来|能|有权)?定/u.exec(text) ?? [];
  return kindAsked(text, kinds) === '审批' ? ownWordIn(text, kinds) || '审批' : word;
}
