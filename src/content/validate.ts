import type { z } from 'astro/zod';
import type { Problem } from '../handbook/problem.ts';
import { explainIssue, fieldNames, fieldsOf } from './explain-issue.ts';

/** What a schema made of raw data: the data, or problems and a stand-in that fits the schema's type. */
export interface Validated<Data> {
  readonly data: Data;
  readonly problems: readonly Problem[];
}

/** Where the raw data stands: a file with its text, the line of each key, and what YAML took for numbers. */
export interface Place {
  readonly file: string;
  readonly text: string;
  readonly lineOf: (key: string) => number;
  readonly written?: Readonly<Record<string, string>>;
}

/**
 * Checks raw data against a schema. Refused data comes back as `standIn` overlaid with the keys that
 * are right, so that other files may still refer to it and cause no follow-up problems. Where the
 * schema wants text, a number stands as it is written.
 */
export function validate<Data>(
  schema: z.ZodType<Data>,
  read: unknown,
  standIn: Data,
  { file, text, lineOf, written: sources = {} }: Place,
): Validated<Data> {
  const raw = asWritten(schema, read, sources);
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, problems: [] };
  const fields = fieldNames(schema);
  const problems = result.error.issues
    .flatMap((issue) => explainIssue(issue, fields))
    .map(({ key, message, instead }): Problem => {
      const line = lineOf(key);
      const fix = instead ? { fix: text.split('\n')[line - 1]?.replace(key, instead) ?? '' } : {};
      return { file, line, severity: 'error', message, ...fix };
    });
  if (typeof standIn !== 'object' || Array.isArray(standIn)) return { data: standIn, problems };
  const written = new Map(Object.entries(raw ?? {}));
  const right = Object.entries(fieldsOf(schema)).flatMap(([key, field]) => {
    const { success, data } = field.safeParse(written.get(key));
    return success && data !== undefined ? [[key, data] as const] : [];
  });
  return { data: { ...standIn, ...Object.fromEntries(right) }, problems };
}

function asWritten(schema: z.ZodType, raw: unknown, sources: Place['written'] = {}): unknown {
  const fields = fieldsOf(schema);
  const values = new Map(Object.entries(raw ?? {}));
  let texts = {};
  for (const [path, source] of Object.entries(sources)) {
    const [key = '', label] = path.split(/\.(.*)/s, 2);
    const inPlace = (value: unknown) => (label === undefined ? value : { [label]: value });
    const whole = values.get(key);
    const own = label === undefined ? whole : new Map(Object.entries(whole ?? {})).get(label);
    const takes = (value: unknown) => fields[key]?.safeParse(inPlace(value)).success;
    if (takes(own) || !takes(source)) continue;
    const value = label === undefined ? source : Object.assign({}, whole, inPlace(source));
    values.set(key, value);
    texts = { ...texts, [key]: value };
  }
  return Object.keys(texts).length ? Object.assign({}, raw, texts) : raw;
}
