/** What was replaced in a name to make another of it, as `患者→病人`: all between what both begin and end with. */
export function replacedPiece(before: string, after: string): string {
  const [old, now] = [[...before], [...after]];
  const shortest = Math.min(old.length, now.length);
  let start = 0;
  while (start < shortest && old[start] === now[start]) start++;
  let end = 0;
  while (end < shortest - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const between = (signs: readonly string[]) => signs.slice(start, signs.length - end).join('');
  return `${between(old)}→${between(now)}`;
}
