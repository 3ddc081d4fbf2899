import type { Problem } from '../handbook/problem.ts';

/** Where the front matter of a page stands: the indexes of its lines, without and with the lines around it. */
export interface Fences {
  readonly first: number;
  /** The line behind its last. */
  readonly last: number;
  /** The line on which the page goes on. */
  readonly end: number;
  readonly problems: readonly Omit<Problem, 'file' | 'severity'>[];
}

/** Finds the lines around the front matter, right or as people write them; null where there is no front matter. */
export function findFences(lines: readonly string[]): Fences | null {
  const opening = findOpening(lines);
  if (!opening) return null;
  const { first, problems } = opening;
  const closing = findClosing(lines, first);
  if (closing !== -1) {
    const wrong = /^---[ \t]*$/.test(lines[closing] ?? '') ? [] : [asDashes(closing)];
    return { first, last: closing, end: closing + 1, problems: [...problems, ...wrong] };
  }
  let last = first;
  while (/^[^\n#]/.test(lines[last] ?? '')) last++;
  if (last === first) return null;
  const open = { line: last, message: '开头的信息下面少了一行 ---', insert: '---' };
  return { first, last, end: last, problems: [...problems, open] };
}

function findOpening(lines: readonly string[]): Pick<Fences, 'first' | 'problems'> | null {
  if (lines[0] === '---') return { first: 1, problems: [] };
  const start = lines.findIndex((line) => line.trim() !== '');
  const line = lines[start] ?? '';
  const isRule = OTHER_RULE.test(line) && KEY.test(lines[start + 1] ?? '');
  if (isFence(line) || isRule) return { first: start + 1, problems: [fromFirstLine(lines, start)] };
  if (/^#\s/.test(line)) return belowHeading(lines, start);
  const stray = belowStray(lines, start);
  if (stray) return stray;
  if (!KEY.test(line) || findClosing(lines, start) === -1) return null;
  const fix = ['---', ...lines.slice(start, start + 1)].join('\n');
  const place = start === 0 ? { line: 1 } : { line: 1, lastLine: start + 1 };
  return { first: start, problems: [{ ...place, message: '第一行前面少了一行 ---', fix }] };
}

function fromFirstLine(lines: readonly string[], at: number): Fences['problems'][number] {
  if (at === 0 && lines[0]?.trim() !== '---') return asDashes(0);
  const message = '第一行就写 ---，上面不空行，前后不加空格';
  return { line: 1, ...(at > 0 ? { lastLine: at + 1 } : {}), message, fix: '---' };
}

/** A heading above the front matter says its title once more; one that says something else has its place below. */
function belowHeading(lines: readonly string[], at: number) {
  const next = lines.findIndex((line, index) => index > at && line.trim() !== '');
  if (next === -1 || !isFence(lines[next] ?? '') || !KEY.test(lines[next + 1] ?? '')) return null;
  const heading = (lines[at] ?? '').replace(/^#\s+/, '').trim();
  const isTitle = lines.some((line) => /^title[:：](.*)$/u.exec(line)?.[1]?.trim() === heading);
  const message = isTitle
    ? '第一行就写 ---，上面不写标题，网站自己会写'
    : `第一行就写 ---，上面的「${heading}」请移到开头的信息下面`;
  const fix = isTitle ? { lastLine: next + 1, fix: '---' } : {};
  return { first: next + 1, problems: [{ line: 1, message, ...fix }] };
}

/** Front matter below a line that is none: pasted with the sign of a code block, or under a remark. */
function belowStray(lines: readonly string[], at: number) {
  const line = lines[at] ?? '';
  const next = lines.findIndex((it, index) => index > at && it.trim() !== '');
  if (KEY.test(line) || lines[next] !== '---' || !KEY.test(lines[next + 1] ?? '')) return null;
  const message = `第一行就写 ---，它上面不写别的，请删掉「${line.trim()}」`;
  const fix = CODE_SIGN.test(line.trim()) ? { lastLine: next + 1, fix: '---' } : {};
  return { first: next + 1, problems: [{ line: at + 1, message, ...fix }] };
}

function findClosing(lines: readonly string[], first: number): number {
  const below = lines.findIndex((line, at) => at >= first && /^#{2,6}\s/.test(line));
  const own = lines.slice(0, below < 0 ? undefined : below);
  const closes = (line: string) => /^\S/.test(line) && (isFence(line) || OTHER_RULE.test(line));
  const closing = own.findIndex((line, at) => at >= first && closes(line));
  // Indented it may be a part of a text that takes several lines.
  return closing >= 0 ? closing : own.findIndex((line, at) => at >= first && INDENTED.test(line));
}

function asDashes(at: number): Fences['problems'][number] {
  const message = `第 ${at + 1} 行要写成三个半角短横线 ---`;
  return { line: at + 1, message, fix: '---' };
}

/** A line of dashes of any kind and number, as keyboards and Word give them for three. */
function isFence(line: string): boolean {
  const signs = line.replace(/\s/gu, '');
  return /^(?:[-－−‐‑–—―─━﹣ー_=]{2,}|—)$/u.test(signs) && !/^(?:_+|=)$/.test(signs);
}

const INDENTED = /^\s+-{3,}\s*$/;
const KEY = /^[\w\p{Script=Han}-]+[ \t]*[:：]/u;
/** Other lines that part a text, where three dashes are meant. */
const OTHER_RULE = /^(?:\*{3,}|\+{3,}|~{3,}|\.{3,}|…+|。{3,}|·{3,})[ \t]*$/u;
/** What shows front matter as code elsewhere, and says nothing. */
const CODE_SIGN = /^(?:[`~]{3,} *(?:ya?ml|mdx?)?|ya?ml)$/i;
