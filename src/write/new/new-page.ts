import { asYaml } from '../as-yaml.ts';

/** A value of YAML as it is written: a text, a number or a list of texts. */
export type Value = string | number | readonly string[];

/** The pairs of a new entry, in their order. */
export type Pairs = readonly (readonly [key: string, value: Value])[];

/** The first duty of a new page. */
export interface FirstDuty {
  /** Empty where nobody knows it yet. */
  readonly text: string;
  readonly number: string;
}

/** The text of a new page: its front matter, and its section of duties where it has one. */
export function newPage(pairs: Pairs, duty: FirstDuty | null): string {
  const matter = ['---', ...pairs.map(([key, value]) => `${key}: ${written(value)}`)];
  if (!duty) return [...matter, '---', ''].join('\n');
  const { text, number } = duty;
  const hint = text ? [] : ['# 职责写在「## 岗位职责」下面，如：1. 核定某事（编号由检查程序补上）'];
  const item = text ? [`1. ${text}`, ...(number ? [`    - 编号：${number}`] : []), ''] : [];
  return [...matter, ...hint, '---', '', '## 岗位职责', '', ...item].join('\n');
}

/** A value in one line. */
export function written(value: Value): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? asYaml(value) : `[${value.map(asYaml).join(', ')}]`;
}
