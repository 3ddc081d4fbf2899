import type { z } from 'astro/zod';
import { fieldsOf } from '../content/explain-issue.ts';
import { authoritySchema } from '../schemas/authority.ts';
import { commonDutiesSchema } from '../schemas/common-duties.ts';
import { departmentSchema } from '../schemas/department.ts';
import { guideSchema } from '../schemas/guide.ts';
import { metricSchema } from '../schemas/metric.ts';
import { partnerSchema } from '../schemas/partner.ts';
import { roleSchema } from '../schemas/role.ts';
import { topicSchema } from '../schemas/topic.ts';

/** The fields of what stands in a file, by key and in their order; none for a file that no form shows. */
export function fieldsIn(file: string): Readonly<Record<string, z.ZodType>> {
  const [, place = ''] = /^content\/([^/]+)/.exec(file) ?? [];
  const schema = SCHEMAS[place];
  return schema ? fieldsOf(schema) : {};
}

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  roles: roleSchema,
  departments: departmentSchema,
  common: commonDutiesSchema,
  guide: guideSchema,
  'topics.yaml': topicSchema,
  'metrics.yaml': metricSchema,
  'partners.yaml': partnerSchema,
  'authority.yaml': authoritySchema,
};
