import { z } from 'astro/zod';
import { formerly, name } from './names.ts';

/** Front matter of `content/guide/<id>.mdx`. */
export const guideSchema = z.strictObject({
  title: name.describe('标题'),
  order: z.number('要写成数字').describe('排列顺序'),
  history: z
    .literal(true, '只能写 true，或者不写这一行')
    .optional()
    .describe('修订记录：写 true，在页末说明这个网站的修订记录从哪一天记起'),
  formerly,
});

export type GuideData = z.infer<typeof guideSchema>;
