import type { NamedProblem } from '../handbook/problem.ts';
import type { KindName } from '../kinds/all-kinds.ts';
import { meantSource } from './meant-source.ts';
import { toldTogether } from './told-together.ts';
import { tornSentence } from './torn-sentence.ts';
import { indentOf, lastOfBlock, listInOneLine } from './yaml-blocks.ts';
import { holderItem } from './yaml-holders.ts';
import {
  type Around,
  isIdWithoutColon,
  isWithoutId,
  nameInOneLine,
  withIdAtEdge,
} from './yaml-ids.ts';
import {
  type Above,
  indentMessage,
  KEY,
  withColon,
  withIndent,
  withItemIndent,
  withItemMark,
  type YamlShape,
} from './yaml-keys.ts';
import { gluedKey, isPlainLine, plainMessage } from './yaml-pieces.ts';
import { readRow, withRow, withRowColon } from './yaml-rows.ts';
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
  let above: Above = {
    indent: -1,
    isEmpty: true,
    key: '',
    isOpen: false,
    labels: false,
    rows: null,
  };
  let until = -1;
  let isNamed = false;
  lines.forEach((line, index) => {
    if (index <= until || /^\s*(?:#.*)?$/.test(line)) return;
    until = lastOfBlock(lines, index);
    const whole = listInOneLine(lines, index, until);
    if (whole !== null) {
      const place = { file, line: firstLine + index, lastLine: firstLine + until };
      const message = '列表写在一行里，中间不换行';
      problems.push({ ...place, severity: 'error', kind: 'yaml-value', message, fix: whole });
      lines.fill('', index, until + 1);
      lines[index] = whole;
    }
    if (until > index) return;
    const torn = tornSentence(lines, index);
    if (torn) {
      const place = { file, line: firstLine + index - 1, lastLine: firstLine + index };
      problems.push({ ...place, severity: 'error', kind: 'yaml-value', ...torn });
      lines[index - 1] = torn.fix;
      lines[index] = '';
      return;
    }
    const around = { above, isNamed, next: lines[index + 1] ?? '', place: { lines, at: index } };
    const mended = mendLine(line, around, shape);
    const [first, ...others] = mended.faults;
    if (first && !(first.message === STRAY && problems.some(({ message }) => message === STRAY))) {
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
    const isRow = isInner && readRow(mended.text, above, shape) !== null;
    const rows = isRow ? { written: indentOf(line), right: lead.length } : null;
    const labels = isInner ? above.labels : isOpen && shape.records.includes(key);
    above = { indent: lead.length, isEmpty, key, isOpen, labels, rows };
  });
  return { text: lines.join('\n'), broken, problems: toldTogether(problems) };
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
  const { above, next, place } = around;
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
  const holder = holderItem(line, above);
  if (holder !== null) {
    const right = take('yaml-colon', holder, HOLDER, line);
    return asTold(right, faults, right);
  }
  let text = take('yaml-indent', withItemMark(line, above), '「-」后面要空一格', line);
  text = take('yaml-indent', withItemIndent(text, above), ITEM_INDENT, text);
  text = take('yaml-colon', withColon(text, above, shape), COLON, text);
  text = take('yaml-colon', withRowColon(text, above, shape), COLON, text);
  text = take('yaml-indent', withIdAtEdge(text, above, shape, next), '英文名要顶格写', text);
  text = take('yaml-indent', withIndent(text, above, shape), indentMessage(shape, text), text);
  text = take('yaml-indent', withRow(text, above, shape, next), ROW, text);
  const [, start, value = ''] = VALUE.exec(text) ?? [];
  if (/^(?:%|---|\.\.\.|`{3}|~{3})/.test(text))
    return asTold('', [{ kind: 'yaml-syntax', message: STRAY }], null);
  if (isPlainLine(text, shape)) {
    tell('yaml-syntax', plainMessage(shape));
    return { ...asTold('', faults, null), isBroken: true };
  }
  if (start === undefined) return asTold(text, faults, text);
  if (isWithoutId(text, around, shape)) {
    const twice = around.isNamed ? '；若是同一个名称写了两次，请删掉一行' : '';
    const more = text.startsWith('-') ? '；这一行的「- 」换成 2 个空格' : twice;
    tell('entry-name', `这一行上面少了一行英文名，写成 stock: 这样${more}`);
    return { ...asTold(`line-${place.at}:`, faults, null), isBroken: true };
  }
  const inOneLine = nameInOneLine(text, shape, next);
  if (inOneLine) {
    tell('entry-name', `${shape.keys[0]} 要另起一行，前面空 2 格`);
    return { ...asTold(text.replace(/:.*/, ':'), faults, inOneLine), isBroken: true };
  }
  const source = shape.keys.length === 0 && !/^\s*-/.test(text) ? meantSource(value.trim()) : null;
  if (source) {
    const right = start + source.value;
    tell('yaml-value', source.message);
    return asTold(right, faults, right);
  }
  const glued = gluedKey(text, value.trim(), shape, place);
  if (glued) {
    tell('yaml-value', `「${glued.key}」是另一项，要另起一行写`);
    const first = start + glued.before;
    return { ...asTold(first, faults, `${first}\n${glued.line}`), isBroken: true };
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

/** Lines of code and of other files stand around what was pasted. */
const STRAY = '这一行不是「名称: 内容」，请删掉，下面一样的也删掉';
const COLON = '名称后面要用半角冒号加一个空格';
const HOLDER = '每位任职人写成「- 姓名 电话」：前面空 2 格，姓名后面空一格，不写冒号';
const ITEM_INDENT = '列表的每一项都写在名称下面，「-」前面比名称多空 2 格';
const ROW = '这一行要与相邻的行对齐：前面只用半角空格，不写「-」';
/** Only such a line is surely no part of a text that takes several lines. */
const OUR_KEY = /^[ \t]*[a-z][\w-]*[：:]/;

/** What stands before the value of a key or of an item. */
const VALUE = /^([ \t]*(?:- +)?[^\s:：#"'[{&*!-][^:：]*?[ \t]*:[ \t]+|[ \t]*(?:- +)+)(\S.*)$/u;
