import { z } from 'astro/zod';
import { isDutyNumber } from '../handbook/duty-number.ts';
import { isRoleCode, tidyRoleCode } from '../handbook/role-code.ts';
import { didYouMean } from '../handbook/suggest.ts';
import { headcount } from './headcount.ts';
import { holders } from './holder.ts';
import { aliases, formerly, name, names } from './names.ts';
import { ownFacts } from './own-facts.ts';

const date = z.iso.date('要写成 2026-01-31 这样的日期');

/** Front matter of `content/roles/<id>.mdx`: one role, one 岗位说明书. */
export const roleSchema = z.strictObject({
  title: name.describe('岗位名称'),
  code: z
    .string()
    .refine(isRoleCode, { error: ({ input }) => explainCode(String(input)) })
    .optional()
    .describe('岗位编号'),
  department: name.describe('所属部门'),
  order: z.number('要写成数字').optional().describe('排列顺序：同部门、同级的岗位中排第几'),
  reportsTo: name.optional().describe('直接上级：只写一位，外部单位（如集团）也可以'),
  dottedTo: names.describe('虚线汇报：另外还向谁汇报，可写几位'),
  aliases,
  deputy: name.optional().describe('职务代理人：岗位名称，或一位任职人的姓名'),
  holder: holders,
  contact: name.optional().describe('电话或分机'),
  headcount,
  version: name.optional().describe('版本'),
  effective: date.optional().describe('生效日期'),
  reviewBy: date.optional().describe('复核日期'),
  facts: ownFacts,
  retired: z
    .array(z.string().refine(isDutyNumber, '要写成 XS-01-06 这样的职责编号'))
    .default([])
    .describe('停用编号：已删除职责的编号，永不再用'),
  lastNumber: z
    .int()
    .positive('要写成 1 以上的整数')
    .max(999_999_999, '太大了')
    .optional()
    .describe('已用到的最大序号'),
  formerly,
});

function explainCode(written: string): string {
  const meant = [tidyRoleCode(written)].filter(Boolean);
  const question = meant.length ? `${didYouMean(meant)}？` : '';
  return `只能用文字和数字，中间可以有 . _ -，没有空格和别的符号${question}`;
}

export type RoleData = z.infer<typeof roleSchema>;
