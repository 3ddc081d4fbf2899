import type { Problem } from '../handbook/problem.ts';

/** What the MDX parser stumbled over, in Chinese, with the line written so that it can be read. */
export function explainSyntaxError(
  error: unknown,
  file: string,
  lines: readonly string[],
): Problem {
  const { line, reason } = placeOf(error);
  const written = lines[line - 1] ?? '';
  const fix = written.replace(/[{}<]/g, (mark) => FULL_WIDTH[mark] ?? mark);
  const about = CAUSES.find(([pattern]) => pattern.test(reason))?.[1];
  const message = about ?? `这一行网页引擎读不懂（${reason}）`;
  return { file, line, severity: 'error', message, ...(fix === written ? {} : { fix }) };
}

function placeOf(error: unknown): { line: number; reason: string } {
  if (!(error instanceof Error)) return { line: 1, reason: String(error) };
  const { line, place } = error as {
    line?: number;
    place?: { line?: number; start?: { line: number } };
  };
  const reason = 'reason' in error ? String(error.reason) : error.message;
  return { line: line ?? place?.line ?? place?.start?.line ?? 1, reason };
}

const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/expression|acorn|`\}`|brace/i, '半角大括号 { } 在这里会被当成程序，请写成全角 ｛ ｝'],
  [/before name|tag|`<`|`>`|element/i, '半角小于号 < 在这里会被当成标签，请写成全角 ＜ 或改用文字'],
];

const FULL_WIDTH: Partial<Record<string, string>> = { '{': '｛', '}': '｝', '<': '＜' };
