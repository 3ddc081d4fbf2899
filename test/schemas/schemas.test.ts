import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fieldNames } from '../../src/content/explain-issue.ts';
import { departmentSchema } from '../../src/schemas/department.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { handbookSchema } from '../../src/schemas/handbook.ts';
import { metricSchema } from '../../src/schemas/metric.ts';
import { partnerSchema } from '../../src/schemas/partner.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { topicSchema } from '../../src/schemas/topic.ts';

const ROLE = { title: '甲', code: 'XS-01', department: '销售部' };

describe('the schemas', () => {
  it.each([
    [
      handbookSchema,
      { title: '手册', company: '某店', owner: '总经办', contact: '8001', base: '/' },
    ],
    [
      departmentSchema,
      { title: '销售部', order: 2, parent: '总部', head: '甲', aliases: [], formerly: ['shop'] },
    ],
    [partnerSchema, { name: '银行', aliases: ['合作银行'], formerly: ['banks'] }],
    [guideSchema, { title: '怎么读', order: 1, formerly: [] }],
    [topicSchema, { name: '库存', aliases: ['存货'], lead: '甲', formerly: [] }],
    [metricSchema, { name: '库龄', definition: '天数', unit: '天', aliases: [], formerly: [] }],
    [sourceSchema, ['XS-01-01']],
    [sourceSchema, '任职要求'],
    [sourceSchema, { 废止: '重复' }],
    [
      roleSchema,
      {
        title: '甲',
        department: '销售部',
        aliases: [],
        dottedTo: [],
        retired: ['财004-01'],
        formerly: [],
      },
    ],
    [
      roleSchema,
      {
        ...{ ...ROLE, aliases: ['乙'], dottedTo: ['丙'] },
        ...{ retired: ['XS-01-01', 'XS-01-100'], formerly: ['a-1', 'b'] },
      },
    ],
    [
      roleSchema,
      {
        ...{ ...ROLE, reportsTo: '丁', aliases: [], dottedTo: [], deputy: '戊' },
        ...{ retired: [], formerly: [] },
        ...{
          contact: '8001',
          headcount: 2,
          order: 1,
          version: '1.0',
          effective: '2026-01-31',
          reviewBy: '2026-12-31',
        },
      },
    ],
  ])('take what is right as it is', (schema: z.ZodType, data) => {
    expect(schema.parse(data)).toEqual(data);
  });

  it('make a list of a single alias, and none of no alias', () => {
    expect(topicSchema.parse({ name: '库存', aliases: ' 存货 ' }).aliases).toEqual(['存货']);
    expect(topicSchema.parse({ name: '库存' }).aliases).toEqual([]);
  });

  it('describe every field in Chinese', () => {
    for (const schema of [
      handbookSchema,
      departmentSchema,
      guideSchema,
      topicSchema,
      metricSchema,
      partnerSchema,
      roleSchema,
    ])
      for (const [key, name] of Object.entries(fieldNames(schema)))
        expect(`${key}:${name}`).toMatch(/:\p{Script=Han}/u);
  });
});
