import { z } from 'astro/zod';

/** A name as people write it: one line, not empty. */
export const name = z.string().trim().min(1, '不能为空');

/** A comma of the wrong width makes one name of two. */
const single = name.regex(/^[^，、；;]*$/, '要把每个名称分开写，中间用半角逗号加空格，如 [甲, 乙]');

/** Several names; a single one need not be written as a list. */
export const names = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(single))
  .default([]);

/** Other names people use for the same thing; a single one need not be written as a list. */
export const aliases = names.describe('别名：大家平时的叫法');
