/** A path as one word of a command for a shell: in quotes where it needs them. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{N}_./@+-]+$/u.test(path) && !path.startsWith('-') ? path : inQuotes(path);
}

/** The same always in quotes. */
export function inQuotes(path: string): string {
  return `'${path.replaceAll("'", `'\\''`)}'`;
}
