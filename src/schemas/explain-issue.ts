import type { z } from 'astro/zod';
import { didYouMean, suggest } from '../handbook/suggest.ts';

/** The fields of a schema: key → its Chinese description. */
export type FieldNames = Readonly<Record<string, string>>;

/** The keys of an object schema with the Chinese description of each; none for other schemas. */
export function fieldNames(schema: z.ZodType): FieldNames {
  if (!('shape' in schema)) return {};
  const shape = schema.shape as Record<string, z.ZodType>;
  return Object.fromEntries(
    Object.entries(shape).map(([key, field]) => [key, field.description ?? key]),
  );
}

/** What a Zod issue says, in Chinese, one text for every key it is about. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  fields: FieldNames,
): { key: string; message: string }[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ key, message: explainUnknownKey(key, fields) }));
  const key = String(issue.path[0] ?? '');
  return [{ key, message: `${label(key, fields)}${explainValue(issue)}` }];
}

function explainUnknownKey(key: string, fields: FieldNames): string {
  const byMeaning = Object.keys(fields).filter((field) => fields[field]?.startsWith(key));
  const near = suggest(key, Object.keys(fields)).slice(0, 1);
  const known = Object.keys(fields).map((field) => `${field}（${shortName(fields[field] ?? '')}）`);
  return `不认识的项「${key}」${didYouMean(byMeaning.length ? byMeaning : near)}？可用的项：${known.join('、')}`;
}

function explainValue(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.input === undefined && issue.message.endsWith('undefined')) return '没有填写';
  return TYPES[issue.expected] ?? issue.message;
}

function label(key: string, fields: FieldNames): string {
  const meaning = fields[key];
  return meaning ? `${key}（${shortName(meaning)}）` : key;
}

function shortName(meaning: string): string {
  return meaning.replace(/[：（].*$/u, '');
}

const TYPES: Partial<Record<string, string>> = {
  string: '要写成文字；像数字的内容请加引号，如 "1.0"',
  number: '要写成数字',
  int: '要写成整数',
  array: '要写成列表，如 [甲, 乙]',
  object: '要写成「名称: 内容」的几行',
};
