import { distance } from './distance.ts';

/**
 * Whether two sentences are one, at most a third of it put in other words; spaces and punctuation do
 * not count. An empty one is not known and may be any.
 */
export function isSameSentence(a: string, b: string): boolean {
  const [left, right] = [bareSentence(a), bareSentence(b)];
  if (!left || !right) return true;
  return left === right || 3 * distance(left, right) <= Math.max(left.length, right.length);
}

/** A sentence without spaces and punctuation, in characters of common width. */
export function bareSentence(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
