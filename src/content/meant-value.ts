import type { z } from 'astro/zod';
import { meantDate } from '../handbook/meant-date.ts';
import { oncePer } from '../handbook/once-per.ts';
import { meantList } from './meant-list.ts';
import { meantCount } from './meant-number.ts';
import { quoted, written } from './yaml-scalar.ts';

/** The value that a field wants, and how it is written. */
export interface MeantValue {
  readonly value: unknown;
  readonly text: string;
  /** What is said of a value that the field takes all the same; empty where it refuses it. */
  readonly message: string;
}

/** What a field was meant to hold, read from its line; null where the value is right or nobody can be sure. */
export function meantValue(
  key: string,
  field: z.ZodType,
  value: unknown,
  source: string,
): MeantValue | null {
  const takes = (candidate: unknown) => field.safeParse(candidate).success;
  if (isList(field)) {
    // A reference is one as it stands: 内科/主任, or a name with a blank in it.
    const partsLoosely = key === 'aliases';
    const list = meantList(source, takes(value), { takes, partsLoosely });
    if (!list) return null;
    return { value: list.items, text: list.text, message: takes(value) ? ONE_NAME : '' };
  }
  if (takes(value)) return null;
  for (const { value: candidate, text } of candidates(key, value, source))
    if (takes(candidate)) return { value: candidate, text, message: '' };
  return null;
}

/** Whether a field holds a list, so that a text in it is one item. */
const isList = oncePer((field: z.ZodType): boolean => {
  const [issue] = field.safeParse(0).error?.issues ?? [];
  return issue?.code === 'invalid_type' && issue.expected === 'array' && issue.path.length === 0;
});

function candidates(key: string, value: unknown, source: string): Omit<MeantValue, 'message'>[] {
  const asText = (text: string) => ({ value: text, text: written(text) });
  if (Array.isArray(value)) {
    const [first] = value;
    // Who else a role reports to is told with the superiors.
    const isTold = value.length === 1 || key === 'reportsTo';
    const isText = value.every((item) => typeof item === 'string');
    return isTold && isText && first ? [asText(value.join('、'))] : [];
  }
  const [, , digits] = /^(["'])(\d+)\1$/.exec(source) ?? [];
  if (digits) return [{ value: Number(digits), text: digits }];
  if (/^["'[{|>]/.test(source)) return [];
  const count = meantCount(source);
  const found = [meantDate(source), count, key === 'code' ? inCommonWidth(source) : null];
  return [
    ...found.flatMap((text) => (text ? [asText(text)] : [])),
    ...(count && /^\d+$/.test(count) ? [{ value: Number(count), text: count }] : []),
    ...(typeof value === 'number' ? [{ value: source, text: quoted(source) }] : []),
    ...[true, false].flatMap((it) =>
      (it ? YES : NO).test(source) ? [{ value: it, text: String(it) }] : [],
    ),
    ...(typeof value === 'string' ? [asText(value.normalize('NFKC'))] : []),
    ...(key === 'holder' ? [asText(source.replace(NUMBER_BEHIND_COMMA, '$1 $2'))] : []),
    ...(key === 'base' ? [asText(`/${source.replace(/^\/+|\/+$/g, '')}/`)] : []),
  ];
}

/** A code in signs of common width; with any other change to it duties would be numbered anew. */
function inCommonWidth(code: string): string {
  return code.normalize('NFKC').replace(/[–—−]+/gu, '-');
}

/** 张三，电话：8021: of one person only the number can be his. */
const NUMBER_BEHIND_COMMA = /^([^、，,;；]+)[、，,;；]\s*(\D*\d[\d\s-]*)$/u;
const YES = /^(?:是|要|对|开|yes|on)$/iu;
const NO = /^(?:否|不|不要|关|no|off)$/iu;
const ONE_NAME =
  '会当成一个名称：几个名称写成列表，中间用半角逗号；本来就是一个名称，就给它加英文引号';
