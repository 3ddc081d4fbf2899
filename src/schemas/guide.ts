import { z } from 'astro/zod';
import { formerly, name } from './names.ts';

/** Front matter of `content/guide/<id>.mdx`. */
export const guideSchema = z.strictObject({
  title: name.describe('标题'),
  order: z.number('要写成数字').describe('排列顺序'),
  formerly,
});

export type GuideData = z.infer<typeof guideSchema>;
