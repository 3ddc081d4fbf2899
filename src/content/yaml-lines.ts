import type { NamedProblem } from '../handbook/problem.ts';
import type { KindName } from '../kinds/all-kinds.ts';
import { tornSentence } from './torn-sentence.ts';
import { type Around, isIdWithoutColon, isWithoutId, nameInOneLine } from './yaml-ids.ts';
import {
  type Above,
  indentMessage,
  KEY,
  withColon,
  withIndent,
  withItemMark,
  type YamlShape,
} from './yaml-keys.ts';
import { writtenItem } from './yaml-scalar.ts';
import { mendValue } from './yaml-value.ts';

/** A YAML text as it was meant, line for line, with what its author has to mend. */
export interface MendedYaml {
  readonly text: string;
  /** Some of it could not be told; what is missing may have been written. */
  readonly broken: boolean;
  readonly problems: readonly NamedProblem[];
}

/** Reads the lines of a YAML text as people write them, where YAML itself would refuse or drop something. */
export function mendYaml(
  text: string,
  shape: YamlShape,
  { file, firstLine }: { readonly file: string; readonly firstLine: number },
): MendedYaml {
  const lines = text.split('\n');
  const problems: NamedProblem[] = [];
  let broken = false;
  let above: Above = { indent: -1, isEmpty: true, key: '', isOpen: false };
  let until = -1;
  let isNamed = false;
  lines.forEach((line, index) => {
    if (index <= until || /^\s*(?:#.*)?$/.test(line)) return;
    until = lastOfBlock(lines, index);
    if (until > index) return;
    const torn = tornSentence(lines, index);
    if (torn) {
      const place = { file, line: firstLine + index - 1, lastLine: firstLine + index };
      problems.push({ ...place, severity: 'error', kind: 'yaml-value', ...torn });
      lines[index - 1] = torn.fix;
      lines[index] = '';
      return;
    }
    const around = { above, isNamed, next: lines[index + 1] ?? '', at: firstLine + index };
    const mended = mendLine(line, around, shape);
    const [first, ...others] = mended.faults;
    if (first) {
      const { faults, fix } = mended;
      const place = { file, line: firstLine + index, severity: 'error', kind: first.kind } as const;
      const message = faults.map((fault) => fault.message).join('；');
      const isMechanical = !others.length && first.kind === 'yaml-colon' && OUR_KEY.test(line);
      const mechanical = isMechanical ? { mechanical: true } : {};
      problems.push({ ...place, message, ...(fix === null ? {} : { fix, ...mechanical }) });
    }
    lines[index] = mended.text;
    broken ||= mended.isBroken;
    const [, lead = '', key, value = ''] = KEY.exec(mended.text) ?? [];
    if (!key) return;
    const isEmpty = value === '';
    isNamed = lead ? isNamed || key === shape.keys[0] : false;
    const isInner = lead.length > shape.indent;
    const isOpen = isInner ? above.isOpen : isEmpty && shape.keys.includes(key);
    above = { indent: lead.length, isEmpty, key, isOpen };
  });
  return { text: lines.join('\n'), broken, problems: together(problems) };
}

interface MendedLine {
  readonly text: string;
  readonly faults: readonly Fault[];
  readonly fix: string | null;
  readonly isBroken: boolean;
}

interface Fault {
  readonly kind: KindName;
  readonly message: string;
}

function mendLine(line: string, around: Around, shape: YamlShape): MendedLine {
  const { above, next, at } = around;
  const faults: Fault[] = [];
  const tell = (kind: KindName, message: string) => faults.push({ kind, message });
  const take = (kind: KindName, mended: string, message: string, now: string) => {
    if (mended !== now) tell(kind, message);
    return mended;
  };
  if (isIdWithoutColon(line, shape, next)) {
    tell('yaml-colon', '英文名后面要写半角冒号');
    return asTold(`${line.trim()}:`, faults, `${line.trim()}:`);
  }
  let text = take('yaml-indent', withItemMark(line, above), '「-」后面要空一格', line);
  text = take('yaml-colon', withColon(text, above, shape), '名称后面要用半角冒号加一个空格', text);
  text = take('yaml-indent', withIndent(text, above, shape), indentMessage(shape, text), text);
  const [, start, value = ''] = VALUE.exec(text) ?? [];
  if (/^(?:%|---|\.\.\.)/.test(text))
    return asTold('', [{ kind: 'yaml-syntax', message: '这一行不是「名称: 内容」，请删掉' }], null);
  if (start === undefined) return asTold(text, faults, text);
  if (isWithoutId(text, around, shape)) {
    const twice = around.isNamed ? '；若是同一个名称写了两次，请删掉一行' : '';
    const more = text.startsWith('-') ? '；这一行的「- 」换成 2 个空格' : twice;
    tell('entry-name', `这一行上面少了一行英文名，写成 stock: 这样${more}`);
    return { ...asTold(`line-${at}:`, faults, null), isBroken: true };
  }
  const inOneLine = nameInOneLine(text, shape, next);
  if (inOneLine) {
    tell('entry-name', `${shape.keys[0]} 要另起一行，前面空 2 格`);
    return { ...asTold(text.replace(/:.*/, ':'), faults, inOneLine), isBroken: true };
  }
  const reason = shape.keys.length === 0 && !/^\s*-/.test(text) ? pairWithoutBraces(value) : null;
  if (reason) {
    const right = start + reason;
    tell('yaml-value', '要用英文的大括号 { } 括起来');
    return asTold(right, faults, right);
  }
  const mended = mendValue(value.trim());
  if (!mended) return asTold(text, faults, text);
  tell(mended.kind, mended.message);
  const right = start + mended.value;
  return asTold(right, faults, mended.isSure ? right : null);
}

function asTold(text: string, faults: readonly Fault[], fix: string | null): MendedLine {
  return { text, faults, fix, isBroken: false };
}

/** `废止: 原因` in one line behind the id of an entry, with the braces that it needs; null for other values. */
function pairWithoutBraces(value: string): string | null {
  const [, key, text] = /^(废止|作废|废除)\s*[:：，,]\s*(\S.*?)\s*$/u.exec(value) ?? [];
  return key && text ? `{废止: ${writtenItem(text)}}` : null;
}

/** The last line of a value that takes several lines as YAML has it; the line itself where it takes one. */
function lastOfBlock(lines: readonly string[], at: number): number {
  const [, lead = '', , value = ''] = KEY.exec(lines[at] ?? '') ?? [];
  let last = at;
  if (/^[|>][+-]?\d?[+-]?(?:\s+#.*)?$/.test(value)) {
    while (last + 1 < lines.length && isBelow(lines[last + 1] ?? '', lead.length)) last++;
    return last;
  }
  const close = CLOSING[value[0] ?? ''];
  if (!close || value.slice(1).includes(close)) return at;
  for (last = at + 1; last < lines.length; last++) {
    const line = lines[last] ?? '';
    if (KEY.test(line) && indentOf(line) <= lead.length) return at;
    if (line.includes(close)) return last;
  }
  return at;
}

function isBelow(line: string, indent: number): boolean {
  return line.trim() === '' || indentOf(line) > indent;
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}

/** Lines below one another with the same fault and one cause are told at once. */
function together(problems: readonly NamedProblem[]): NamedProblem[] {
  const told: NamedProblem[] = [];
  for (const problem of problems) {
    const last = told.at(-1);
    const isNext = last && (last.lastLine ?? last.line) + 1 === problem.line;
    if (!isNext || last.message !== problem.message || last.fix === undefined || !problem.fix) {
      told.push(problem);
      continue;
    }
    const { mechanical, ...rest } = last;
    const fix = `${last.fix}\n${problem.fix}`;
    const areMechanical = mechanical && problem.mechanical ? { mechanical } : {};
    told[told.length - 1] = { ...rest, lastLine: problem.line, fix, ...areMechanical };
  }
  return told;
}

/** Only such a line is surely no part of a text that takes several lines. */
const OUR_KEY = /^[ \t]*[a-z][\w-]*[：:]/;

/** What stands before the value of a key or of an item. */
const VALUE = /^([ \t]*(?:- +)?[^\s:：#"'[{&*!-][^:：]*?[ \t]*:[ \t]+|[ \t]*(?:- +)+)(\S.*)$/u;

const CLOSING: Partial<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };
