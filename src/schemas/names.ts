import { z } from 'astro/zod';
import { isSlug } from '../handbook/slug.ts';

/** A name as people write it: one line, not empty. */
export const name = z.string().trim().min(1, '不能为空');

/** A comma of the wrong width makes one name of two. */
const single = name.regex(/^[^，、；;]*$/, '要把每个名称分开写，中间用半角逗号加空格，如 [甲, 乙]');

/** Several names; a single one need not be written as a list. */
export const names = listOf(single);

/** The same where one at least must be given. */
export const someNames = z.preprocess(asList, z.array(single).min(1, '至少写一个名称'));

/** Other names people use for the same thing. */
export const aliases = names.describe('别名：大家平时的叫法');

/** Ids that a page or an entry once had: addresses that readers may still hold. */
export const formerly = listOf(
  z.string().refine(isSlug, '要写成 used-car-manager 这样：小写字母、数字和短横线，不带 .mdx'),
).describe('曾用文件名：改过文件名或英文名时写旧的，旧网址会转到这里');

/** A list that may be left out; a single value need not be written as one. */
function listOf(item: z.ZodType<string>) {
  return z.preprocess(asList, z.array(item)).default([]);
}

function asList(value: unknown): unknown {
  return typeof value === 'string' ? [value] : value;
}
