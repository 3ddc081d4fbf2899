import { FACT_LABELS, isFactLabel, isSentence } from '../handbook/fact-labels.ts';
import { ROLE_CODE } from '../handbook/role-code.ts';
import { BULLET } from './item-marker.ts';

/**
 * A fact line whose label stands in brackets, in quotes, behind two bullets or before another sign than
 * a colon, as `标签＝值`, which is read as what was meant and refused for its looks; null for any other.
 */
export function withPlainLabel(line: string): string | null {
  const [, number] = NUMBERED.exec(line) ?? [];
  if (number) return `编号＝${number}`;
  for (const form of FORMS) {
    const [whole, written = '', sign = '', value = ''] = form.exec(line) ?? [];
    const label = written.replace(/\s/g, '');
    if (whole === undefined || !isFactLabel(label)) continue;
    // Sentences begin with such words: 标准、规范地书写.
    if (isSentence(label) && /^[，,、.．。/／]/u.test(sign)) continue;
    return `${label}＝${value.trim()}`;
  }
  return null;
}

/** The known label to which a bulleted line's first word is glued: 主题 of `- 主题甲`; null for any other. */
export function labelAtStart(line: string): string | null {
  return GLUED.exec(line)?.[1] ?? null;
}

/** A 编号 behind what forms call it, where nothing else can stand. */
const NUMBERED = new RegExp(
  `^\\s*(?:${BULLET}\\s*)?(?:[Nn][Oo]\\.?|ID|id|序号|编码|代码|号码|职责号|№)\\s?[:：.．]?\\s*(${ROLE_CODE}-[0-9]{2,})\\s*$`,
  'u',
);
/** The known labels, also with a space inside. */
const LABEL = `(${FACT_LABELS.map((label) => [...label].join('\\s?')).join('|')})`;
const GLUED = new RegExp(`^\\s*${BULLET}\\s*${LABEL}(?=\\p{Script=Han})`, 'u');
const COLON = '[:：=＝∶]';
const FORM = (pattern: string) => new RegExp(`^\\s*${pattern}$`, 'u');
const FORMS: readonly RegExp[] = [
  // 【主题】甲, “主题”：甲, `主题`：甲
  FORM(
    `(?:${BULLET}\\s*)?[【\\[(（「『“"‘'\`《]\\s?${LABEL}\\s?${COLON}?[】\\])）」』”"’'\`》]\\s?(${COLON}?)\\s*(.+)`,
  ),
  // （主题：甲）
  FORM(`(?:${BULLET}\\s*)?[【\\[(（]${LABEL}\\s?(${COLON})(.+)[】\\])）]`),
  // - - 主题：甲
  FORM(`(?:${BULLET}\\s*){2,}\\**${LABEL}\\**\\s?(${COLON})(.+)`),
  // 主题：：甲
  FORM(`(?:${BULLET}\\s*)?${LABEL}\\s?(${COLON}{2,})(.+)`),
  // - 主题；甲
  FORM(`${BULLET}\\s*${LABEL}\\s?([；;~～→|｜_》>－–—，,、.．。/／-]+)(.+)`),
  // - 职责编号：甲
  FORM(`${BULLET}\\s*(?:本条|职责|岗位)${LABEL}\\s?(${COLON})(.+)`),
  // - 主题
  FORM(`${BULLET}\\s*${LABEL}()()`),
];
