import { z } from 'astro/zod';

const SHAPE = '要写成 1 以上的整数，或 2-3 这样的范围';

const range = z
  .string()
  .trim()
  .regex(/^[1-9]\d*\s*[-–—~～至到]\s*[1-9]\d*$/u, SHAPE)
  .transform((text) => text.split(/\D+/u).map(Number))
  .refine(([least = 0, most = 0]) => least < most, SHAPE)
  .transform(([least, most]) => `${least}–${most}`);

/** How many a role is planned for: a number, or a range that comes out as `2–3`. */
export const headcount = z
  .union([z.int().positive(SHAPE), range], SHAPE)
  .optional()
  .describe('编制人数：一个数，或 2-3 这样的范围');
