import { bare } from './line.ts';

/** Whether a label is one behind which somebody signs: 编制, 审核人/日期, 任职人签字. */
export function isSigned(label: string): boolean {
  return SIGNED.test(bare(label).replace(/[:：]$/u, ''));
}

/** Whether a heading stands above places to sign, or above what was changed in the form. */
export function isSignatureTitle(title: string): boolean {
  return TITLE.test(title);
}

/** Whether a line is nothing but such labels with names and dates: `任职人签字：____ 日期： 年 月 日`. */
export function isSignatureLine(text: string): boolean {
  const labels = [...text.matchAll(LABELS)];
  if (labels[0]?.index !== 0 || /^编制\s?[:：]\s?\d/u.test(text)) return false;
  const names = text.replace(LABELS, '').replace(/[\s_＿\d年月日.、/／()（）—-]+/gu, '');
  return names.length <= LONGEST_NAME * labels.length;
}

const LONGEST_NAME = 4;
const NAMES =
  '(?:编制|编写|拟制|拟定|制表|填表|审核|审批|批准|核准|会签|签发|复核|.{0,8}(?:签字|签名|签章|盖章|签收|确认))(?:人|者)?(?:[/／]?(?:日期|时间))?';
const SIGNED = new RegExp(`^${NAMES}$`, 'u');
const LABELS = new RegExp(
  `(?<=^|[\\s_＿])(?:${NAMES.replace('.{0,8}', '\\p{Script=Han}{0,8}')}|日\\s*期)\\s?[:：]`,
  'gu',
);
const TITLE =
  /^(?:(?:签字|签名|签收|签署|会签|审批)(?:栏|页|确认|记录)?|(?:修改|修订|变更|更改|版本)(?:记录|历史|履历))$/u;
