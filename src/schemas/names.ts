import { z } from 'astro/zod';

/** A name as people write it: one line, not empty. */
export const name = z.string().trim().min(1, '不能为空');

/** Other names people use for the same thing; a single one need not be written as a list. */
export const aliases = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(name))
  .default([])
  .describe('别名：大家平时的叫法');
