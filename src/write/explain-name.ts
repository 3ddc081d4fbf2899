import { mendText } from '../content/mend-text.ts';
import type { Kind } from './kinds.ts';

/** A name as it is written, from what somebody typed. */
export function tidyName(typed: string): string {
  return mendText(typed).text.trim();
}

/** Why something of a kind cannot bear a name; empty where it can. */
export function explainName(name: string, kind: Kind): string {
  if (!/[\p{L}\p{N}]/u.test(name)) return `名称「${name}」里没有文字。`;
  const forbidden = kind === 'role' || kind === 'department' ? IN_REFERENCES : ANYWHERE;
  const [bad] = forbidden.exec(name) ?? [];
  if (bad) return `名称「${name}」里不能有${bad.trim() ? `「${bad}」` : '换行'}。`;
  return [...name].length > LONGEST ? `名称「${name}」太长，最多 ${LONGEST} 个字。` : '';
}

/** Signs that mean something to Markdown, MDX or YAML, or that part the names of a list. */
const ANYWHERE = /[\p{C}\p{Zl}\p{Zp}"'`\\<>{}[\]|#*_$~^@!?:=,，、;；：＞→]/u;
/** A slash parts a department from a title. */
const IN_REFERENCES = /[\p{C}\p{Zl}\p{Zp}"'`\\<>{}[\]|#*_$~^@!?:=,，、;；：＞→/／&%]/u;
const LONGEST = 40;
