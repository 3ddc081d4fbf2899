/** A path as one word of a command for a shell: in quotes where it needs them. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{N}_./@+-]+$/u.test(path) && !path.startsWith('-')
    ? path
    : `'${path.replaceAll("'", `'\\''`)}'`;
}
