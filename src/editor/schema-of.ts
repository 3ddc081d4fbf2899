import { z } from 'astro/zod';
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
  return fieldsOf(SCHEMAS.get(place) ?? NOTHING);
}

const NOTHING = z.strictObject({});
const SCHEMAS = new Map<string, z.ZodType>(
  Object.entries({
    roles: roleSchema,
    departments: departmentSchema,
    common: commonDutiesSchema,
    guide: guideSchema,
    'topics.yaml': topicSchema,
    'metrics.yaml': metricSchema,
    'partners.yaml': partnerSchema,
    'authority.yaml': authoritySchema,
  }),
);
