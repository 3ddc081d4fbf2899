import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../handbook/problem.ts';

/** A YAML mapping as plain data, with the line of every key down to two levels (`a`, `a.b`). */
export interface YamlMapping {
  readonly data: Readonly<Record<string, unknown>>;
  readonly lines: Readonly<Record<string, number>>;
  /** Parts of it could not be read; what is missing may have been written. */
  readonly broken: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Reads a YAML mapping. What YAML cannot read becomes Chinese problems, with everything that could
 * be read kept beside them. `firstLine` is the line of the file on which `text` begins.
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlMapping {
  const counter = new LineCounter();
  const colons = fullWidthColons(text, file, firstLine);
  const document = parseDocument(text.replaceAll(FULL_WIDTH_COLON, '$1: '), {
    lineCounter: counter,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const errors = document.errors.map(({ pos, code }): Problem => {
    const line = lineAt(Math.min(pos[0], text.trimEnd().length));
    const written = text.split('\n')[line - firstLine] ?? '';
    return { file, line, severity: 'error', message: `${explain(code)}：${written.trim()}` };
  });
  const problems = [...colons, ...errors];
  if (!isMap(document.contents)) {
    const message = '这里要写成「名称: 内容」的几行';
    const empty: Problem = { file, line: firstLine, severity: 'error', message };
    return { data: {}, lines: {}, broken: true, problems: problems.length ? problems : [empty] };
  }
  const lines: Record<string, number> = {};
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    lines[String(key.value)] = lineAt(key.range?.[0] ?? 0);
    if (!isMap(value)) continue;
    for (const { key: inner } of value.items)
      if (isScalar(inner)) lines[`${key.value}.${inner.value}`] = lineAt(inner.range?.[0] ?? 0);
  }
  const broken = errors.length > 0;
  return { data: broken ? survivors(text) : document.toJS(), lines, broken, problems };
}

/** The plain `key: value` lines of a text that YAML refuses, so that other files can refer to them. */
function survivors(text: string): Record<string, unknown> {
  const pairs = [...text.matchAll(/^(\w+): *([^\s"'[{&*|>].*)$/gm)];
  return Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value.trim()]));
}

function fullWidthColons(text: string, file: string, firstLine: number): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const fixed = line.replace(FULL_WIDTH_COLON, '$1: ');
    if (fixed === line) return [];
    const message = '名称后面要用半角冒号加一个空格';
    return [{ file, line: firstLine + index, severity: 'error', message, fix: fixed }];
  });
}

function explain(code: string): string {
  return MESSAGES[code] ?? '这一行不符合 YAML 的写法，请对照相邻的行检查缩进、冒号和引号';
}

/** A key followed by a full-width colon, which YAML takes for a part of the text. */
const FULL_WIDTH_COLON = /^(\s*[\w\p{Script=Han}-]+)：\s*/gmu;

const MESSAGES: Partial<Record<string, string>> = {
  BAD_INDENT: '缩进不对，请与相邻的行对齐，并且只用空格',
  DUPLICATE_KEY: '同一个名称写了两次，请删掉一个',
  MISSING_CHAR: '这里少了一个冒号、引号或括号',
  TAB_AS_INDENT: '缩进要用空格，不要用 Tab 键',
  UNEXPECTED_TOKEN: '这里多了字符，或少了引号',
};
