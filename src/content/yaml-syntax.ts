import type { Problem } from '../handbook/problem.ts';

/**
 * A `key: value` line whose colon is full-width or lacks the space behind it; keys come in 1. An amount
 * (5 万元以下) is a key with spaces.
 */
const BAD_COLON =
  /^([ \t]*(?:[\w\p{Script=Han}-]+|(?=[^\s:：#-])[^:：]*\d[^:：]*(?:[元万亿]|以[上下内]|含[)）])))(?:：[ \t]*|:(?=[^\s:/]))/u;

/** A text with every key's colon written as YAML wants it. */
export function repairColons(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(BAD_COLON, '$1: '))
    .join('\n');
}

/** The lines whose colon YAML would take for a part of the text, each with the corrected line. */
export function findBadColons(text: string, file: string, firstLine: number): Problem[] {
  return text.split('\n').flatMap((line, index): Problem[] => {
    const fix = line.replace(BAD_COLON, '$1: ');
    if (fix === line) return [];
    const message = '名称后面要用半角冒号加一个空格';
    return [{ file, line: firstLine + index, severity: 'error', message, fix }];
  });
}

/** The lines that open a quote or bracket and do not close it, each with the corrected line. */
export function findUnclosed(text: string, file: string, firstLine: number): Problem[] {
  return text.split('\n').flatMap((line, index): Problem[] => {
    const [, open = ''] = /^[ \t]*[\w\p{Script=Han}-]+:[ \t]*(["'[{])/u.exec(line) ?? [];
    const close = CLOSING[open];
    if (!close || line.split(close).length > 2 || (open !== close && line.includes(close)))
      return [];
    const message = `这一行少了右边的 ${close}`;
    const fix = line.trimEnd() + close;
    return [{ file, line: firstLine + index, severity: 'error', message, fix }];
  });
}

/** What YAML complains of, in Chinese, by its code for the error. */
export function explainYamlError(code: string): string {
  return MESSAGES[code] ?? '这一行不符合 YAML 的写法，请对照相邻的行检查缩进、冒号和引号';
}

const CLOSING: Partial<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

const MESSAGES: Partial<Record<string, string>> = {
  BAD_INDENT: '缩进不对，请与相邻的行对齐，并且只用空格',
  DUPLICATE_KEY: '同一个名称写了两次，请删掉一个',
  MISSING_CHAR: '这里少了一个冒号、引号或括号',
  TAB_AS_INDENT: '缩进要用空格，不要用 Tab 键',
  UNEXPECTED_TOKEN: '这里多了字符，或少了引号',
};
