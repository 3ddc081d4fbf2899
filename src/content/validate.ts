import type { z } from 'astro/zod';
import type { NamedProblem } from '../handbook/problem.ts';
import type { KindName } from '../kinds/all-kinds.ts';
import { explainIssue, explainUnknownKey, fieldNames, fieldsOf } from './explain-issue.ts';
import type { FieldNames } from './field-named.ts';
import { meantKey } from './meant-key.ts';
import { meantValue } from './meant-value.ts';
import { tellMissing } from './tell-missing.ts';

/** What a schema made of raw data: the data, or problems and a stand-in that fits the schema's type. */
export interface Validated<Data> {
  readonly data: Data;
  readonly problems: readonly NamedProblem[];
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
  const fields = fieldNames(schema);
  const lines = text.split('\n');
  const error = { file, severity: 'error' as const };
  const found: NamedProblem[] = [];
  const meant = asMeant(schema, asWritten(schema, read, sources), { file, lines, lineOf, found });
  const raw = meant.raw;
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, problems: found };
  const explained = result.error.issues.flatMap((issue) =>
    explainIssue(issue, fields).map((told) => ({ ...told, kind: kindOf(issue) })),
  );
  const told = tellMissing(explained, schema, raw);
  const problems = [
    ...found,
    ...told.map(({ key, message, kind }) => ({ ...error, line: meant.lineOf(key), kind, message })),
  ];
  if (typeof standIn !== 'object' || Array.isArray(standIn)) return { data: standIn, problems };
  const written = new Map(Object.entries(raw ?? {}));
  const right = Object.entries(fieldsOf(schema)).flatMap(([key, field]) => {
    const { success, data } = field.safeParse(written.get(key));
    return success && data !== undefined ? [[key, data] as const] : [];
  });
  return { data: { ...standIn, ...Object.fromEntries(right) }, problems };
}

/** The data with the keys and values that were meant; what was written otherwise is told in `found`. */
function asMeant(
  schema: z.ZodType,
  read: unknown,
  { file, lines, lineOf, found }: Pick<Place, 'file' | 'lineOf'> & Found,
): { raw: unknown; lineOf: Place['lineOf'] } {
  const fields = fieldsOf(schema);
  const names = fieldNames(schema);
  if (typeof read !== 'object' || read === null || !Object.keys(fields).length)
    return { raw: read, lineOf };
  const values = new Map<string, unknown>(Object.entries(read));
  const moved = new Map<string, string>();
  const tell = (key: string, kind: KindName, message: string, fix: string) => {
    const line = lineOf(moved.get(key) ?? key);
    lines[line - 1] = fix;
    found.push({ file, line, severity: 'error', kind, message, fix });
  };
  for (const [key, value] of [...values]) {
    const right = key in fields ? null : (meantKey(key, names) ?? otherName(key, values, names));
    const line = lines[lineOf(key) - 1] ?? '';
    if (!right || values.has(right) || !line.trimStart().startsWith(key)) continue;
    const explained = explainUnknownKey(key, names, right);
    values.delete(key);
    values.set(right, value);
    moved.set(right, key);
    tell(right, 'unknown-field', explained.message, line.replace(key, right));
  }
  for (const [key, field] of Object.entries(fields)) {
    if (!values.has(key)) continue;
    const line = lines[lineOf(moved.get(key) ?? key) - 1] ?? '';
    const [, start = '', rest = ''] = /^(\s*[\w-]+:\s+)(.*)$/.exec(line) ?? [];
    if (start.trim() !== `${key}:`) continue;
    const source = rest.trimEnd();
    const right = meantValue(key, field, values.get(key), source);
    if (!right) continue;
    const refused = field.safeParse(values.get(key)).error?.issues[0];
    const own = refused && { ...refused, path: [key, ...refused.path] };
    const [told] = own ? explainIssue(own, names) : [];
    values.set(key, right.value);
    const message = told?.message ?? `「${source}」${right.message}`;
    tell(key, 'wrong-value', message, start + right.text);
  }
  const isMoved = found.length > 0;
  const raw = isMoved ? Object.fromEntries(values) : read;
  return { raw, lineOf: (key) => lineOf(moved.get(key) ?? key) };
}

interface Found {
  readonly lines: string[];
  readonly found: NamedProblem[];
}

/** `name` and `title` mean the same, and each file has one of them. */
function otherName(key: string, values: ReadonlyMap<string, unknown>, fields: FieldNames) {
  const other = key === 'name' ? 'title' : key === 'title' ? 'name' : null;
  return other && other in fields && !values.has(other) ? other : null;
}

function kindOf({ code }: z.core.$ZodIssue): KindName {
  return code === 'unrecognized_keys' ? 'unknown-field' : 'wrong-value';
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
