import { z } from 'astro/zod';
import { formerly, name, names, someNames } from './names.ts';
import { code, lastNumber, retired } from './numbering.ts';

/** Front matter of `content/common/<id>.mdx`: duties of all roles, or of those that it names. */
export const commonDutiesSchema = z.strictObject({
  title: name.describe('名称：这一组通用职责叫什么'),
  for: someNames.describe('适用范围：全体，或部门、岗位的名称；部门包括它下面的部门'),
  except: names.describe('除外：适用范围里不算的部门、岗位'),
  order: z.number('要写成数字').optional().describe('排列顺序'),
  code: code.describe('编号开头：职责编号以什么开头'),
  retired,
  lastNumber,
  formerly,
});

export type CommonDutiesData = z.infer<typeof commonDutiesSchema>;
