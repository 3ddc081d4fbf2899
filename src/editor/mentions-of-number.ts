import type { Texts } from './edit.ts';

/** A line of the content in which the number of a duty stands. */
export interface Mention {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Where the number of a duty stands besides the line that gives it to the duty. */
export function mentionsOfNumber(texts: Texts, number: string): Mention[] {
  return [...texts].flatMap(([file, text]) =>
    text.includes(number)
      ? text
          .split(/\r\n|\r|\n/)
          .map((line, at) => ({ file, line: at + 1, text: line.trim() }))
          .filter((it) => hasNumber(it.text, number) && !/^[-*+]\s*编号\s*[：:]/.test(it.text))
      : [],
  );
}

/** Whether the number stands in a line as a whole: `甲-1` does not stand in `甲-16`. */
function hasNumber(line: string, number: string): boolean {
  const isPart = (sign: string | undefined) => sign !== undefined && /[A-Za-z0-9-]/.test(sign);
  for (let at = line.indexOf(number); at >= 0; at = line.indexOf(number, at + 1))
    if (!isPart(line[at - 1]) && !isPart(line[at + number.length])) return true;
  return false;
}
