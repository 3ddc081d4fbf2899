import { z } from 'astro/zod';
import { date } from './date.ts';
import { name } from './names.ts';
import { roleSchema } from './role.ts';

const version = z
  .string()
  .trim()
  .regex(
    /^[0-9A-Za-z]+(?:[._/-][0-9A-Za-z]+)*$/,
    '要写成 2.0 或 A/0 这样：字母、数字和点、横线、斜线',
  )
  .max(20, '最多 20 个字');

/** Front matter of `content/approved/<role>/<version>.mdx`: a role's whole text as it was approved. */
export const approvedSchema = z.strictObject({
  version: version.describe('版本'),
  effective: date.describe('生效日期'),
  preparedBy: name.optional().describe('编制：岗位名称'),
  reviewedBy: name.optional().describe('审核：岗位名称'),
  approvedBy: name.describe('批准：岗位名称'),
  approvedOn: date.describe('批准日期'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '是 npm run approve 写的 64 个字母和数字，不能改；请恢复原来的')
    .describe('指纹：批准的文字算出来的，改一个字就对不上'),
  ...roleSchema.omit({ version: true, effective: true }).shape,
});

export type ApprovedData = z.infer<typeof approvedSchema>;
