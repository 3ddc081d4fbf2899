/**
 * A text as the index reads it: one word per Han character, letters and digits as they are typed, punctuation apart.
 * The parts of a code (HL-01) follow each other, to be found together.
 */
export function indexText(text: string): string {
  return text
    .replace(/[\p{L}\p{N}]/gu, (one) => one.normalize('NFKC'))
    .replace(/(?<=[a-z\d])[-－](?=[a-z\d])/gi, ' ')
    .replace(/\p{Script=Han}|[^\p{L}\p{N}]/gu, ' $& ')
    .replace(/\s+/g, ' ')
    .trim();
}
