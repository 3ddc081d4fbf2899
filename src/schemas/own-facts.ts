import { z } from 'astro/zod';
import { name } from './names.ts';

/** What the firm says of a role in words of its own: label → one line of text, in its order. */
export const ownFacts = z
  .record(name, name.regex(/^[^\n]*$/, '要写成一行文字'))
  .optional()
  .describe('其他信息：公司自己的项，如 职级、工作时间');
