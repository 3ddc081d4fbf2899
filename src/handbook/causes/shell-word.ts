/** A name as one word of a command: in quotes where it holds more than letters and digits. */
export function shellWord(name: string): string {
  return /^[\p{L}\p{N}._·-]+$/u.test(name) ? name : `"${name}"`;
}
