import { z } from 'astro/zod';
import { name } from './names.ts';

const FORM = '要写成 1-12 这样，缺号写成 1-3、5-12';

/** A section of an original document in `content/sources.yaml`, under the beginning of its items' ids. */
export const sourceSectionSchema = z.strictObject({
  标题: name.describe('原文这一节的标题'),
  条号: z
    .union([z.string(), z.int().transform(String)], FORM)
    .refine((written) => /^\d+(-\d+)?([、,，]\d+(-\d+)?)*$/.test(written), FORM)
    .describe('原文这一节尚可辨认的条号，例如 1-3、5-12'),
});

export type SourceSectionData = z.infer<typeof sourceSectionSchema>;
