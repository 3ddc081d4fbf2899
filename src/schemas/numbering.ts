import { z } from 'astro/zod';
import { isDutyNumber } from '../handbook/duty-number.ts';
import { isRoleCode, tidyRoleCode } from '../handbook/role-code.ts';
import { didYouMean } from '../handbook/suggest.ts';

/** With what the numbers of a file's duties begin. */
export const code = z
  .string()
  .refine(isRoleCode, { error: ({ input }) => explainCode(String(input)) })
  .optional();

/** Numbers of duties that a file once held. */
export const retired = z
  .array(z.string().refine(isDutyNumber, '要写成 XS-01-06 这样的职责编号'))
  .default([])
  .describe('停用编号：已删除职责的编号，永不再用');

/** The highest serial that was ever given. */
export const lastNumber = z
  .int()
  .positive('要写成 1 以上的整数')
  .max(999_999_999, '太大了')
  .optional()
  .describe('已用到的最大序号');

function explainCode(written: string): string {
  const meant = [tidyRoleCode(written)].filter(Boolean);
  const question = meant.length ? `${didYouMean(meant)}？` : '';
  return `只能用文字和数字，中间可以有 . _ -，没有空格和别的符号${question}`;
}
