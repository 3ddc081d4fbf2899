import { factKey } from './fact-names.ts';
import { bare } from './line.ts';
import { filled, linesIn, rowsUntil } from './read-rows.ts';
import type { RowReader } from './row-reader.ts';
import { isSigned } from './signatures.ts';

/** Reads a table of what was changed in the form, with its heads. */
export const readRevisions: RowReader = ([head = [], ...rows]) => {
  const heads = filled(head).map(({ text }) => bare(text));
  const isHead =
    heads.length > 2 &&
    heads.every((name) => REVISION.test(name)) &&
    heads.some((name) => /^[修变更]/u.test(name));
  if (!isHead) return null;
  const own = [head, ...rowsUntil(rows, (row) => row.length !== head.length)];
  return { items: [{ kind: 'record', lines: linesIn(own.flat()) }], taken: own.length };
};

/** Reads a row in which the form is signed: labels, and names or nothing behind them. */
export const readSignatures: RowReader = ([row = []]) => {
  const cells = filled(row);
  const isRecord = cells.every(
    ({ text }, at) =>
      isSigned(text) || (isSigned(cells[at - 1]?.text ?? '') && SIGNATURE.test(text)),
  );
  const isFact = cells.some(
    ({ text }, at) => factKey(text) && /\d/.test(cells[at + 1]?.text ?? ''),
  );
  if (!cells.length || row.length < 2 || !isRecord || isFact) return null;
  return { items: [{ kind: 'record', lines: linesIn(row) }], taken: 1 };
};

/** Reads the heads of a form that say no more than that labels stand beside values: 项目, 内容. */
export const readGenericHeads: RowReader = ([row = []]) => {
  const [label, value, ...others] = filled(row).map(({ text }) => bare(text));
  const isHead = label && value && !others.length && LABEL.test(label) && VALUE.test(value);
  return isHead ? { items: [{ kind: 'heads', lines: linesIn(row) }], taken: 1 } : null;
};

const REVISION =
  /^(?:序号|版本号?|版次|(?:修改|修订|变更|更改)(?:日期|时间|内容|人|记录|次数|状态|原因|说明|条款|页次|单号)|日期|生效日期|实施日期|备注|(?:编制|修改|审核|批准)人?)$/u;
/** A name, a date or room for them. */
const SIGNATURE =
  /^(?:[\p{Script=Han}·]{2,4}|[\s\d年月日.、/／_＿：:-]*|(?:签字|签名|日期)[:：].{0,20})$/u;
const LABEL = /^(?:项目|栏目|类别|名称|要素|信息项)$/u;
const VALUE = /^(?:内容|说明|描述|具体内容|填写内容|信息)$/u;
