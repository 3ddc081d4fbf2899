import { z } from 'astro/zod';
import { name } from './names.ts';

/** `content/handbook.yaml`: the handbook as a whole. */
export const handbookSchema = z.strictObject({
  title: name.describe('手册名称'),
  company: name.describe('公司名称'),
  owner: name.describe('手册归口部门'),
  contact: name.describe('内容有误时找谁'),
  editUrl: z
    .string()
    .regex(/^https?:\/\/.*\{file\}/, '要写成网址，用 {file} 代表文件的路径')
    .optional()
    .describe('修改网址：在代码平台上修改一个文件的网址，用 {file} 代表文件的路径'),
});

export type HandbookData = z.infer<typeof handbookSchema>;
