import { z } from 'astro/zod';
import { date } from './date.ts';
import { headcount } from './headcount.ts';
import { holders } from './holder.ts';
import { aliases, formerly, name, names } from './names.ts';
import { code, lastNumber, retired } from './numbering.ts';
import { ownFacts } from './own-facts.ts';

/** Front matter of `content/roles/<id>.mdx`: one role, one 岗位说明书. */
export const roleSchema = z.strictObject({
  title: name.describe('岗位名称'),
  code: code.describe('岗位编号'),
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
  retired,
  lastNumber,
  formerly,
});

export type RoleData = z.infer<typeof roleSchema>;
