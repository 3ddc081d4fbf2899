/**
 * A text as the index stores it: one word per Han character, punctuation and line ends apart. Letters and
 * digits of full width become those that are typed.
 */
export function indexText(text: string): string {
  return text
    .replace(/[\p{L}\p{N}]/gu, (one) => one.normalize('NFKC'))
    .replace(/\n/g, LINE)
    .replace(/\p{Script=Han}|[^\p{L}\p{N}]/gu, ' $& ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text that `indexText` took apart, with no spaces beside Chinese and punctuation. */
export function readIndexText(stored: string): string {
  return stored
    .replaceAll('\u200b', '')
    .replace(/ ?([^\p{L}\p{N}\s]|\p{Script=Han}) ?/gu, '$1')
    .replaceAll(LINE, '\n');
}

/** Stands for the end of a line, which the index would take for a space. */
const LINE = '¶';
