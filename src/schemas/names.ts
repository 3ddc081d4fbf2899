import { z } from 'astro/zod';

/** A name as people write it: one line, not empty. */
export const name = z.string().trim().min(1, '不能为空');

/** A comma of the wrong width makes one name of two. */
const alias = name.regex(/^[^，、；;]*$/, '要把每个叫法分开写，中间用半角逗号加空格，如 [甲, 乙]');

/** Other names people use for the same thing; a single one need not be written as a list. */
export const aliases = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(alias))
  .default([])
  .describe('别名：大家平时的叫法');
