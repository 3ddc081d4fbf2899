/** Whether a file or folder is hidden, or one that Windows and Office leave in folders and that they show. */
export function isByComputer(name: string): boolean {
  return /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}
