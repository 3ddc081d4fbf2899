import { normalise } from './normalise.ts';

/**
 * Texts as a literal match reads them. Spaces beside Chinese are only typography (待 HR 确认); a sentence
 * mark keeps the texts apart.
 */
export function ownText(...texts: readonly string[]): string {
  const text = normalise(texts.filter(Boolean).join('。'));
  return text.replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '');
}
