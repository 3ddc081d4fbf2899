import { NO_BRACES, NO_PROGRAMS, NO_TAGS } from './unsafe-content.ts';

/** What the MDX parser stumbled over, and the text without it. */
export interface Stumble {
  readonly line: number;
  readonly message: string;
  /** Whether `text` says the same as before, so that authors may take the line from it. */
  readonly isFix: boolean;
  readonly text: string;
}

/** Finds in a text what made the parser fail, and takes it out of the text so that it can go on. */
export function explainSyntaxError(error: unknown, text: string): Stumble {
  const { offset, reason } = placeOf(error, text);
  const before = (mark: string) => text.lastIndexOf(mark, offset);
  const cause = /import\/export/.test(reason)
    ? startOfProgram(text, offset)
    : startOfDouble(text, before(/expression|brace/.test(reason) ? '{' : '<'));
  const giveUp = { line: 1, message: `这个文件网页引擎读不懂（${reason}）`, isFix: false };
  if (cause < 0) return { ...giveUp, text: withoutMdx(text) };
  const line = text.slice(0, cause).split('\n').length;
  const rest = text.slice(cause);
  const found = REMEDIES.find(([pattern]) => pattern.test(rest));
  if (!found) return { ...giveUp, text: withoutMdx(text) };
  const [pattern, message, remedy, isFix] = found;
  const [, name = ''] = pattern.exec(rest) ?? [];
  const mended =
    typeof remedy === 'string' ? rest.replace(pattern, remedy) : rest.replace(pattern, remedy);
  const fixed = joined(text.slice(0, cause), mended);
  return { line, message: message(name), isFix, text: fixed };
}

/** A text without any mark that has a meaning in MDX beyond plain Markdown. */
export function withoutMdx(text: string): string {
  return text
    .replace(/[{}<]/g, (mark) => FULL_WIDTH[mark] ?? mark)
    .replace(/^(import|export)/gm, '\u3000$1');
}

/** Two pieces of a text, with no blank at the edge of a line or beside another that was put between them. */
function joined(before: string, after: string): string {
  const [, own = ''] = /^ (\S+ (?=[\s，。；、！？）]|$))/u.exec(after) ?? [];
  const right = own ? ` ${own.trimEnd()}${after.slice(own.length + 1)}` : after;
  return before + (/(?:^|\s)$/.test(before) && /^ \S/.test(right) ? right.slice(1) : right);
}

/** The parser stumbles over the second sign of `<<手册>>`. */
function startOfDouble(text: string, at: number): number {
  return text.startsWith('<<', at - 1) ? at - 1 : at;
}

/** Programs begin a line; the error may stand further down in the same block. */
function startOfProgram(text: string, offset: number): number {
  const starts = [...text.slice(0, offset + 1).matchAll(/^(?:import|export)/gm)];
  return starts.at(-1)?.index ?? -1;
}

/** MDX gives the place of an error as a point, as a range, or only in the text of its message. */
function placeOf(error: unknown, text: string): { offset: number; reason: string } {
  const { place, message } = error as {
    place?: { offset?: number; start?: { offset?: number } };
    message?: unknown;
  };
  const reason = String(message);
  const [, line, column] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  if (!line) return { offset: place?.offset ?? place?.start?.offset ?? text.length, reason };
  const above = text.split('\n').slice(0, Number(line) - 1);
  const lengths = above.map((written) => written.length + 1);
  return { offset: lengths.reduce((sum, length) => sum + length, Number(column) - 1), reason };
}

type Remedy = readonly [
  RegExp,
  (name: string) => string,
  string | ((run: string) => string),
  isFix: boolean,
];

/** By the beginning of what failed: what to say, and what to read in its place. */
const REMEDIES: readonly Remedy[] = [
  [/^(?=import|export)/, () => NO_PROGRAMS, '\u3000', false],
  [/^\{([^{}\n]*)\}/, () => NO_BRACES, '｛$1｝', true],
  [/^\{/, () => NO_BRACES, '｛', true],
  [/^<(?=!--)/, () => '手册正文里不能写注释 <!-- -->，请删掉', '＜', false],
  [/^<((?:https?:|mailto:)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/, () => URL, ' $1 ', true],
  [/^<<([^<>\n]{1,60})>>/, () => '书名号请写《》', '《$1》', true],
  [/^<-+(?!-)/, () => '半角小于号 < 在这里会被当成标签，箭头请写 ←', '←', true],
  [/^<=\s?/, () => '半角小于号 < 在这里会被当成标签，小于等于请写 ≤', '≤', true],
  [
    /^<([^\p{ASCII}][^<>\n]{0,60})>/u,
    () => '半角的 < > 在这里会被当成标签，请写成全角 ＜ ＞',
    '＜$1＞',
    true,
  ],
  [/^<(?=\/?([A-Za-z][\w.]*))/, NO_TAGS, '＜', false],
  [
    /^<+/,
    () => '半角小于号 < 在这里会被当成标签，请写成全角 ＜ 或改用文字',
    (run) => '＜'.repeat(run.length),
    true,
  ],
];

const URL = '网址和邮箱直接写，两边不加 < >';
const FULL_WIDTH: Partial<Record<string, string>> = { '{': '｛', '}': '｝', '<': '＜' };
