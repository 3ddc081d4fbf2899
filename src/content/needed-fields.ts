import type { z } from 'astro/zod';
import { fieldsOf } from './explain-issue.ts';

/** The keys without which a schema refuses an object, in its order. */
export function neededFields(schema: z.ZodType): string[] {
  const fields = Object.entries(fieldsOf(schema));
  return fields.flatMap(([key, field]) => (field.safeParse(undefined).success ? [] : key));
}
