import { parseDocument } from 'yaml';
import { numberRange } from '../handbook/number-range.ts';
import { sourceSectionSchema } from '../schemas/source-section.ts';
import { writtenItem } from './yaml-scalar.ts';

/** How what became of an item of the original document has to be written, where it was written otherwise; null where nothing tells. */
export function meantSource(value: string): { message: string; value: string } | null {
  const found = dropped(value) ?? section(value) ?? requirement(value) ?? numbers(value);
  return found?.value === value ? null : found;
}

/** `废止: 原因` in other brackets or none, or in other words. */
function dropped(value: string) {
  const [, open = '', key, text = ''] =
    /^([{｛(（【[]?)\s*(废止|作废|废除)\s*[:：，,]\s*(\S.*)$/u.exec(value) ?? [];
  const reason = (open ? text.replace(/\s*[}｝)）】\]]$/u, '') : text).trim();
  if (!key || !reason || (open === '{' && key === '废止')) return null;
  return {
    message: '废止要写成 {废止: 原因}，用英文的大括号',
    value: `{废止: ${writtenItem(reason)}}`,
  };
}

/** A section's title and numbers in other brackets or with other signs. */
function section(value: string) {
  const [, title, written] =
    /^[{｛(（【[]?\s*标题\s*[:：]\s*(.+?)\s*[,，;；、]\s*条号\s*[:：]\s*["']?(.+?)["']?\s*[}｝)）】\]]?$/u.exec(
      value,
    ) ?? [];
  if (!title || !written || /^["'“]|[:：]/u.test(title)) return null;
  const items = written
    .normalize('NFKC')
    .replace(/\s*(?:[~至到—–−-]+)\s*/gu, '-')
    .replace(/\s*[,;、和及]\s*/gu, '、');
  const right = `{标题: ${writtenItem(title)}, 条号: ${items}}`;
  return /^\d+(-\d+)?(、\d+(-\d+)?)*$/.test(items) && !isSoundSection(value)
    ? { message: '一节要写成 {标题: 甲, 条号: 1-3、5-12}', value: right }
    : null;
}

/** Whether it is read and accepted as it is, however it is laid out. */
function isSoundSection(value: string): boolean {
  const document = parseDocument(`k: ${value}`, { logLevel: 'silent' });
  if (document.errors.length) return false;
  return sourceSectionSchema.safeParse(document.toJS().k).success;
}

function requirement(value: string) {
  const bare = value.replace(/^[[【{（(]\s*|\s*[\]】}）)]$/gu, '');
  return /^任职(?:要求|条件|资格)$/u.test(bare)
    ? { message: '归到任职要求的，写成 任职要求', value: '任职要求' }
    : null;
}

/** Numbers of duties in other brackets or none. */
function numbers(value: string) {
  if (/^\[.*\]$/.test(value)) return null;
  const bare = value.replace(/^[【［[（(]\s*|\s*[】］\]）)]$/gu, '');
  const parts = bare.split(/[、，,;；\s]+/u).filter(Boolean);
  const all = numberRange(bare) ?? parts.flatMap((part) => numberRange(part) ?? part);
  if (!all.length || !all.every((it) => NUMBER.test(it))) return null;
  const list = `[${all.join(', ')}]`;
  return { message: `职责编号要写在半角方括号里，几个用半角逗号隔开：${list}`, value: list };
}

const NUMBER = /^[\p{L}\p{N}]+(?:[-._][\p{L}\p{N}]+)*-\d{2,}$/u;
