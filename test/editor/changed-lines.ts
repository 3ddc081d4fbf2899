import type { Texts } from '../../src/editor/edit.ts';

/** What differs between two texts of every file, line by line, as `- gone` and `+ new`. */
export function changedLines(before: Texts, after: Texts): string[] {
  const files = [...new Set([...before.keys(), ...after.keys()])];
  return files.flatMap((file) => {
    const [was, is] = [before, after].map((texts) => texts.get(file)?.split('\n') ?? []);
    return was && is
      ? difference(was, is).map((line) => `${file.slice('content/'.length)} ${line}`)
      : [];
  });
}

/** By the longest common subsequence. */
function difference(was: readonly string[], is: readonly string[]): string[] {
  const lengths = was.map(() => is.map(() => 0));
  const longest = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = is.length - 1; j >= 0; j--) {
      const row = lengths[i] ?? [];
      row[j] =
        was[i] === is[j]
          ? longest(i + 1, j + 1) + 1
          : Math.max(longest(i + 1, j), longest(i, j + 1));
    }
  const told: string[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    if (i < was.length && was[i] === is[j]) [i, j] = [i + 1, j + 1];
    else if (j >= is.length || (i < was.length && longest(i + 1, j) >= longest(i, j + 1)))
      told.push(`- ${was[i++]}`);
    else told.push(`+ ${is[j++]}`);
  }
  return told;
}
