import { z } from 'astro/zod';
import { aliases, formerly, name } from './names.ts';

/** Front matter of `content/departments/<id>.mdx`. */
export const departmentSchema = z.strictObject({
  title: name.describe('部门名称'),
  order: z.number('要写成数字').describe('排列顺序'),
  parent: name.optional().describe('上级部门'),
  head: name.optional().describe('部门负责人（岗位名称）'),
  aliases,
  formerly,
});

export type DepartmentData = z.infer<typeof departmentSchema>;
