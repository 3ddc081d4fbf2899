/** Every Han character for itself, every run of other letters and digits whole; nothing else. */
export function tokens(text: string): string[] {
  return text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
}

/** The parts of a text between spaces and punctuation. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the text starts with a Chinese character. */
export function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}
