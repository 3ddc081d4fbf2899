import { z } from 'astro/zod';
import { name } from './names.ts';

const SHAPE = '这里要写成职责编号的列表（如 [XS-01-01, XS-01-02]）、任职要求，或 {废止: 原因}';

/** One entry of `content/sources.yaml`: what became of one item of the original document. */
export const sourceSchema = z.union(
  [
    z.array(z.string()).min(1, SHAPE),
    z.literal('任职要求'),
    z.strictObject({ 废止: name.describe('废止原因') }),
  ],
  SHAPE,
);

export type SourceData = z.infer<typeof sourceSchema>;
