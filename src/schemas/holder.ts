import { z } from 'astro/zod';
import { parseHolders } from '../handbook/parse-holders.ts';
import { name } from './names.ts';

const SHAPE = '要写成姓名，如 张三，或 张三（某地点） 8021；几位写成列表 [张三, 李四]';
const number = z.union([name, z.int().transform(String)], SHAPE);

const asText = name.transform((text, { issues }) => {
  const holders = parseHolders(text);
  if (holders) return holders;
  issues.push({ code: 'custom', message: SHAPE, input: text });
  return z.NEVER;
});

const inParts = z
  .strictObject(
    { name, place: name.optional(), phone: number.optional() },
    '分开写时只有这几项：{ name: 张三, place: 某地点, phone: 8021 }',
  )
  .transform((holder) => [holder]);

const one = z.union([asText, inParts], SHAPE);

/** Who holds a role: one person or several, each with a place and a telephone number where they differ. */
export const holders = z
  .union([one, z.array(one).transform((list) => list.flat())], SHAPE)
  .optional()
  .describe('任职人：姓名，可写地点和电话，几位写成列表');
