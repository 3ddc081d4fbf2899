/** The words of a line, as names are parted in it. */
export function wordsOf(line: string): string[] {
  return line.split(BETWEEN).filter(Boolean);
}

/** A line with another name in place of one that is a word of it; unchanged where it is none. */
export function withOtherName(line: string, name: string, other: string): string {
  const whole = new RegExp(`(?<=^|${BETWEEN.source})${RegExp.escape(name)}(?=$|${BETWEEN.source})`);
  return line.replace(whole, () => other);
}

const BETWEEN = /[\s、，,;；:：|｜/／()（）"'“”[\]{}]/u;
