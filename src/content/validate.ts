import type { z } from 'astro/zod';
import type { Problem } from '../handbook/problem.ts';
import { explainIssue, fieldNames } from '../schemas/explain-issue.ts';

/** What a schema made of raw data: the data, or problems and a stand-in that fits the schema's type. */
export interface Validated<Data> {
  readonly data: Data;
  readonly problems: readonly Problem[];
}

/**
 * Checks raw data against a schema. Refused data comes back as `standIn` overlaid with the keys that
 * are right, so that other files may still refer to it and cause no follow-up problems.
 */
export function validate<Data>(
  schema: z.ZodType<Data>,
  raw: unknown,
  standIn: Data,
  place: { file: string; lineOf: (key: string) => number },
): Validated<Data> {
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, problems: [] };
  const fields = fieldNames(schema);
  const findings = result.error.issues.flatMap((issue) => explainIssue(issue, fields));
  const problems = findings.map(({ key, message }) => ({
    file: place.file,
    line: place.lineOf(key),
    severity: 'error' as const,
    message,
  }));
  if (typeof standIn !== 'object' || Array.isArray(standIn)) return { data: standIn, problems };
  const wrong = new Set(findings.map(({ key }) => key));
  const right = Object.entries(raw ?? {}).filter(([key]) => key in fields && !wrong.has(key));
  return { data: { ...standIn, ...Object.fromEntries(right) }, problems };
}
