import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { explainIssue, fieldNames, fieldsOf } from '../../src/content/explain-issue.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { sourceSchema } from '../../src/schemas/source.ts';

const ROLE = { title: '甲', code: 'XS-01', department: '销售部' };

it('fieldNames gives the keys of an object schema in Chinese, and none of other schemas', () => {
  expect(fieldNames(guideSchema)).toMatchObject({ title: '标题', order: '排列顺序' });
  expect([fieldNames(sourceSchema), fieldsOf(sourceSchema)]).toEqual([{}, {}]);
});

describe('explainIssue', () => {
  it.each([
    [{ title: null }, 'title（岗位名称）后面是空的，没有内容就删掉这一行'],
    [{ title: ' ' }, 'title（岗位名称）不能为空'],
    [{ title: 1 }, 'title（岗位名称）要写成文字；像数字的内容请加引号，如 "1.0"'],
    [
      { code: 'ＸＳ — 01' },
      'code（岗位编号）只能用文字和数字，中间可以有 . _ -，没有空格和别的符号，是不是「XS-01」？',
    ],
    [{ code: '#' }, 'code（岗位编号）只能用文字和数字，中间可以有 . _ -，没有空格和别的符号'],
    [{ aliases: 3 }, 'aliases（别名）要写成列表，如 [甲, 乙]'],
    [
      { aliases: ['甲，乙'] },
      'aliases（别名）要把每个名称分开写，中间用半角逗号加空格，如 [甲, 乙]',
    ],
    [{ headcount: '三' }, 'headcount（编制人数）要写成 1 以上的整数，或 2-3 这样的范围'],
    [{ headcount: 1.5 }, 'headcount（编制人数）要写成 1 以上的整数，或 2-3 这样的范围'],
    [{ headcount: 0 }, 'headcount（编制人数）要写成 1 以上的整数，或 2-3 这样的范围'],
    [
      { effective: '2026-02-30' },
      'effective（生效日期）「2026-02-30」不在日历上：2026 年 2 月没有 30 日，若是指月底，写成 2026-02-28',
    ],
    [{ effective: '1 月' }, 'effective（生效日期）「1 月」要写成 2026-01-31 这样的日期'],
    [{ effective: ['1 月'] }, 'effective（生效日期）要写成 2026-01-31 这样的日期'],
    [{ retired: ['XS-1'] }, 'retired（停用编号）要写成 XS-01-06 这样的职责编号'],
  ])('says of %j: %s', (wrong, message) => {
    expect(explain(roleSchema, { ...ROLE, ...wrong })).toEqual([message]);
  });

  it.each([
    ['reportTo', 'reportsTo'],
    ['直接上级', 'reportsTo'],
    ['电话', 'contact'],
    ['编制', 'headcount'],
    ['天气', undefined],
  ])('says which key was meant by %j', (key, instead) => {
    const { error } = roleSchema.safeParse({ ...ROLE, [key]: '甲' });
    const [found] =
      error?.issues.flatMap((issue) => explainIssue(issue, fieldNames(roleSchema))) ?? [];
    expect([found?.key, found?.instead]).toEqual([key, instead]);
  });

  it('says what may stand in sources', () => {
    const message =
      '这里要写成职责编号的列表（如 [XS-01-01, XS-01-02]）、任职要求，或 {废止: 原因}';
    for (const wrong of ['XS-01-01', [], { 废除: '甲' }, null])
      expect(explain(sourceSchema, wrong)).toEqual([message]);
  });
});

function explain(schema: z.ZodType, data: unknown): string[] {
  const { error } = schema.safeParse(data);
  return (error?.issues ?? []).flatMap((issue) =>
    explainIssue(issue, fieldNames(schema)).map(({ message }) => message),
  );
}
