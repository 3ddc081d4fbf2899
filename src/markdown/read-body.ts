import type { Root } from 'mdast';
import { parser } from './syntax.ts';
import { explainSyntaxError, withoutMdx } from './syntax-error.ts';
import { findUnsafeContent } from './unsafe-content.ts';

/** A page's text parsed, with everything in it that cannot be published. */
export interface Body {
  readonly tree: Root;
  /** The lines of the text, written safely where that is possible. */
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

/** Something to be written otherwise, from `line` to `lastLine`. */
export interface Finding {
  readonly line: number;
  readonly lastLine: number;
  readonly message: string;
  /** Whether the same lines of `Body.lines` are what should be written. */
  readonly isFixed: boolean;
}

/** Parses a page. Where MDX cannot read it, the cause is noted and neutralised until it can. */
export function readBody(text: string): Body {
  const findings = longLines(text);
  let readable = findings.length ? shortened(text) : text;
  let tree = tryToParse(readable);
  for (let stumbles = 0; 'error' in tree && stumbles < MOST_STUMBLES; stumbles++) {
    const { line, message, isFix, text: next } = explainSyntaxError(tree.error, readable);
    findings.push({ line, lastLine: line, message, isFixed: isFix });
    readable = next;
    tree = tryToParse(readable);
  }
  if ('error' in tree) {
    // Of a line with more of them only a part is corrected.
    const last = findings.at(-1);
    if (last) findings.push({ ...last, isFixed: false });
    tree = tryToParse(withoutMdx(readable));
  }
  if ('error' in tree) tree = { type: 'root', children: [] };
  const unsafe = findUnsafeContent(tree);
  for (const { line, lastLine, message, replace } of unsafe)
    findings.push({ line, lastLine, message, isFixed: replace !== undefined });
  const byStart = unsafe
    .flatMap(({ replace }) => replace ?? [])
    .toSorted((a, b) => b.start - a.start);
  for (const { start, end, text } of byStart)
    readable = readable.slice(0, start) + text + readable.slice(end);
  return { tree, lines: readable.split('\n'), findings: mergeByLine(findings) };
}

function tryToParse(text: string): Root | { error: unknown } {
  try {
    return parser.runSync(parser.parse(text)) as Root;
  } catch (error) {
    return { error };
  }
}

function longLines(text: string): Finding[] {
  const message = `这一行太长（超过 ${LONGEST_LINE} 字），请分开写`;
  return text.split('\n').flatMap((written, index) => {
    const line = index + 1;
    return written.length > LONGEST_LINE ? [{ line, lastLine: line, message, isFixed: false }] : [];
  });
}

function shortened(text: string): string {
  return text
    .split('\n')
    .map((line) => line.slice(0, LONGEST_LINE))
    .join('\n');
}

/** Far beyond any sentence; the Markdown parser takes quadratic time for marks nested in one line. */
const LONGEST_LINE = 2_000;
/** Every stumble costs a parse; who has more of them in one file sees the rest in the next run. */
const MOST_STUMBLES = 20;

/** One finding per line, with everything that is wrong with it, in the order of lines. */
function mergeByLine(findings: readonly Finding[]): Finding[] {
  const byLine = [...Map.groupBy(findings, ({ line }) => line)].toSorted(([a], [b]) => a - b);
  return byLine.map(([line, all]) => ({
    line,
    lastLine: Math.max(...all.map(({ lastLine }) => lastLine)),
    message: [...new Set(all.map(({ message }) => message))].join('；'),
    isFixed: all.every(({ isFixed }) => isFixed),
  }));
}
