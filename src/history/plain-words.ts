/**
 * A text without its spaces and punctuation, in characters of common width: two that say the same have it
 * in common. What parts or joins numbers is kept (10.5, 9:00, 3-5, 1、2): without it others stand there.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〜～]/gu, '~')
    .replace(BETWEEN_NUMBERS, (signs) => KEPT[signs] ?? KEPT[' '] ?? '')
    .replace(PUNCTUATION, '');
}

/** Whether two lists of texts say the same, in whatever order. */
export function saySame(one: readonly string[], other: readonly string[]): boolean {
  const words = (texts: readonly string[]) => JSON.stringify(texts.map(plainWords).sort());
  return one.length === other.length && words(one) === words(other);
}

/** Signs that stand for others while the punctuation is taken out. */
const KEPT: Readonly<Record<string, string>> = {
  ' ': '\uE000',
  '.': '\uE001',
  ':': '\uE002',
  '-': '\uE003',
  '–': '\uE003',
  '—': '\uE003',
};
const SIGNS = String.raw`[\s,.;:!?'"“”‘’()[\]{}<>《》〈〉「」『』【】、。·•…–—\-]`;
const BETWEEN_NUMBERS = new RegExp(String.raw`(?<=\d)${SIGNS}+(?=\d)|[-–—](?=\d)`, 'gu');
const PUNCTUATION = new RegExp(SIGNS, 'gu');
