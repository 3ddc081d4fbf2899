import type { z } from 'astro/zod';
import { oncePer } from '../handbook/once-per.ts';
import { didYouMean, suggest } from '../handbook/suggest.ts';
import { type FieldNames, shortName } from './field-named.ts';
import { meantKey } from './meant-key.ts';

/** What is wrong with one key. */
export interface ExplainedIssue {
  readonly key: string;
  readonly message: string;
  /** The key that was meant, where only one can be. */
  readonly instead?: string;
  /** The keys that may have been meant. */
  readonly meant?: readonly string[];
}

/** The keys of an object schema with the Chinese description of each; none for other schemas. */
export const fieldNames = oncePer((schema: z.ZodType): FieldNames => {
  const fields = Object.entries(fieldsOf(schema));
  return ownOnly(Object.fromEntries(fields.map(([key, field]) => [key, field.description ?? key])));
});

/** The fields of an object schema by key; none for other schemas. */
export const fieldsOf = oncePer(
  (schema: z.ZodType): Readonly<Record<string, z.ZodType>> =>
    ownOnly('shape' in schema ? (schema.shape as Record<string, z.ZodType>) : {}),
);

/** The same without what every object has: people may write `constructor` for a key, too. */
function ownOnly<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.assign(Object.create(null), record);
}

/** What a Zod issue says, in Chinese, one text for every key it is about. */
export function explainIssue(issue: z.core.$ZodIssue, fields: FieldNames): ExplainedIssue[] {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
    return issue.keys.map((key) => explainUnknownKey(key, fields));
  const [field = '', part] = issue.path;
  const key = String(field);
  if (typeof part !== 'string') {
    return [{ key, message: `${label(key, fields)}${explainValue(issue, key)}` }];
  }
  const message = `${key} 的「${part}」${explainValue(issue, key)}`;
  return [{ key: `${key}.${part}`, message }];
}

/** What is said of a key that is none of the fields; `right` is the one that was meant, where only one can be. */
export function explainUnknownKey(
  key: string,
  fields: FieldNames,
  right = meantKey(key, fields),
): ExplainedIssue {
  const meant = right ? [right] : suggest(key, Object.keys(fields)).filter((it) => isNear(key, it));
  const known = Object.keys(fields).map((field) => `${field}（${shortName(fields[field] ?? '')}）`);
  const message = `不认识的项「${key}」${didYouMean(meant)}？可用的项：${known.join('、')}`;
  return { key, message, meant, ...(right ? { instead: right } : {}) };
}

/** Near enough to ask, though not to be sure. */
function isNear(key: string, field: string): boolean {
  return key.length > 3 && field.startsWith(key);
}

function explainValue(issue: z.core.$ZodIssue, key: string): string {
  if (key && isEmpty(issue)) return '后面是空的，没有内容就删掉这一行';
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.expected === 'string' && issue.message.endsWith('received array'))
    return '只写一个，不写成列表';
  // What a schema says itself tells more than the name of the type.
  return issue.message.startsWith('Invalid')
    ? (TYPES[issue.expected] ?? issue.message)
    : issue.message;
}

/** Where several forms are allowed each of them says that it received nothing. */
function isEmpty(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_type') return issue.message.endsWith('null');
  if (issue.code !== 'invalid_union') return false;
  return issue.errors.flat().some((inner) => inner.path.length === 0 && isEmpty(inner));
}

/** A key as people are told of it: `name（主题名称）`. */
export function label(key: string, fields: FieldNames): string {
  const meaning = fields[key];
  return meaning ? `${key}（${shortName(meaning)}）` : key;
}

const TYPES: Partial<Record<string, string>> = {
  string: '要写成文字；像数字的内容请加引号，如 "1.0"',
  number: '要写成数字',
  int: '要写成整数',
  boolean: '要写成 true 或 false，不加引号',
  array: '要写成列表，如 [甲, 乙]',
  object: '要写成「名称: 内容」的几行',
  record: '要写成「名称: 内容」的几行，每行前面空 2 格',
};
