import type { Problem } from '../handbook/problem.ts';

/**
 * Why a file is larger than anybody writes one, or null. `size` is in bytes. The Markdown parser takes
 * quadratic time for some texts, so a page is bounded more narrowly than a list.
 */
export function explainSize(file: string, size: number): Problem | null {
  const most = file.endsWith('.mdx') ? LARGEST_PAGE : LARGEST_LIST;
  if (size <= most) return null;
  const message = `这个文件太大（${inKilobytes(size)}，最多 ${inKilobytes(most)}），请分成几个文件，或检查是不是粘贴错了`;
  return { file, line: 1, severity: 'error', message };
}

/** The lines that are nested deeper than anybody writes them, with the depth taken out. */
export function flattenLines(text: string, file: string): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = text.split('\n').map((line, index) => {
    const [start = ''] = /^[\s>]*/.exec(line) ?? [];
    const isDeep = start.length > DEEPEST_INDENT || start.split('>').length > DEEPEST_QUOTE;
    if (!isDeep) return line;
    const message = '这一行缩进或引用（>）的层数太多，请减少层数';
    problems.push({ file, line: index + 1, severity: 'error', message });
    return line.slice(start.length);
  });
  const [first] = problems;
  // Such lines come in hundreds, from one cause.
  return { text: lines.join('\n'), problems: first ? [first] : [] };
}

/** A YAML text without the lines that nest brackets or list marks deeper than anybody writes them. */
export function flattenFlow(
  text: string,
  { file, firstLine }: { readonly file: string; readonly firstLine: number },
): { text: string; problems: Problem[] } {
  let depth = 0;
  const problems: Problem[] = [];
  const lines = text.split('\n').map((line, index) => {
    // A key begins anew, whatever was left open above it.
    if (/^ {0,2}[\w-]+:/.test(line)) depth = 0;
    let deepest = 0;
    for (const sign of line) {
      if (/[[{]/.test(sign)) deepest = Math.max(deepest, ++depth);
      else if (/[\]}]/.test(sign)) depth = Math.max(0, depth - 1);
    }
    if (deepest <= DEEPEST_FLOW && !DEEP_MARKS.test(line)) return line;
    const message = '这一行的括号或「- 」层数太多，请减少层数';
    problems.push({ file, line: firstLine + index, severity: 'error', message });
    return '';
  });
  // Such lines come in hundreds, from one cause.
  return { text: lines.join('\n'), problems: problems.slice(0, 1) };
}

function inKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024).toLocaleString('zh-CN')} KB`;
}

const LARGEST_PAGE = 256 * 1024;
const LARGEST_LIST = 4 * 1024 * 1024;
/** In columns; lists and code of people stay far below. */
const DEEPEST_INDENT = 80;
const DEEPEST_QUOTE = 10;
const DEEPEST_FLOW = 10;
const DEEP_MARKS = /^\s*(?:[-?:]\s+){6}/;
