import { betweenQuotes, repairList, repairMap } from './yaml-flow.ts';
import { isOneScalar, isReadable, quoted, readsAsItself, written } from './yaml-scalar.ts';

/** What is wrong with a value, and the value that was meant where it is plain. */
export interface MendedValue {
  readonly kind: 'yaml-value' | 'yaml-unclosed';
  readonly message: string;
  /** What the reader goes on with. */
  readonly value: string;
  /** Whether that is what the author meant; if not, only he can tell. */
  readonly isSure: boolean;
}

/** What was meant by a value in one line that YAML would refuse, cut short or read as something else; null for a sound one. */
export function mendValue(value: string): MendedValue | null {
  const mended = mend(value);
  if (!mended && isPlainList(value)) return null;
  if (isReadable(mended?.value ?? value)) return mended;
  return sure('值里有 YAML 自己要用的符号，要给整个值加英文引号', quoted(value));
}

/** Most lists hold nothing but names. */
function isPlainList(value: string): boolean {
  return /^\[[\p{L}\d][\p{L}\d ]*(?:, [\p{L}\d][\p{L}\d ]*)*\]$/u.test(value);
}

function mend(value: string): MendedValue | null {
  const [, flowing = '', remark = ''] = /^([[{].*[\]}])(\s+#.*)$/.exec(value) ?? [];
  if (remark && !flowing.includes(' #')) {
    const mended = mendValue(flowing);
    return mended && { ...mended, value: mended.value + remark };
  }
  if (/^[[［【].*[\]］】]$|^[{｛].*[}｝]$/u.test(value)) return mendFlow(value);
  if (/^[[{]/.test(value) && !/[\]}]/.test(value)) return mendOpen(value);
  const inner = betweenQuotes(value);
  if (inner !== null) return sure('引号要用英文的 " "', quoted(inner));
  if (/^["']/.test(value)) return mendQuoted(value);
  // A remark behind a number or a word of Latin letters is nothing else.
  if (/^[\w.+-]+\s+#\s[^:：]*$/.test(value)) return null;
  return readsAsItself(value) ? null : mendPlain(value);
}

function mendFlow(value: string): MendedValue | null {
  // What begins with 【 is a text, unless what takes it wants a list.
  if (/^[［【]/u.test(value) && !value.endsWith(']')) return null;
  const [open, close] = /^[{｛]/u.test(value) ? ['{', '}'] : ['[', ']'];
  const flow = open + value.slice(1, -1) + close;
  const meant = open === '[' ? repairList(flow) : repairMap(flow);
  // A bracket that closes before the end is a part of a text.
  if (meant === null && /[\]}]/.test(flow.slice(1, -1)) && !/^[[{]{2}/.test(flow))
    return isNested(flow) ? null : mendPlain(value);
  if (meant === value || (meant === null && flow === value)) return null;
  return sure(
    flow === value ? (open === '[' ? ITEMS : PAIRS) : `括号要用英文的 ${open} ${close}`,
    meant ?? flow,
  );
}

function isNested(flow: string): boolean {
  let depth = 0;
  return [...flow.slice(1, -1)].every((sign) => {
    depth += Number(/[[{]/.test(sign)) - Number(/[\]}]/.test(sign));
    return depth >= 0;
  });
}

function mendOpen(value: string): MendedValue {
  const close = value.startsWith('[') ? ']' : '}';
  const text = value.replace(/[）)］】｝」,，、]$/u, '');
  const flow = text + close;
  const meant = close === ']' ? repairList(flow) : repairMap(flow);
  return unclosed(close, meant ?? flow);
}

function mendQuoted(value: string): MendedValue | null {
  if (isOneScalar(value)) return null;
  const mark = value[0] ?? '';
  const rest = value.slice(1);
  const isOpen = !rest.includes(mark) && !rest.includes('\\');
  if (isOpen) return unclosed(mark, `${value.replace(/\s*[”’]$/u, '')}${mark}`);
  const whole = rest.endsWith(mark) && rest.length > 1 ? rest.slice(0, -1) : value;
  return sure('这一行的引号不成对，内容里的引号要整个再用一对英文引号括起来', quoted(whole));
}

function mendPlain(value: string): MendedValue {
  const [, remark] = /\s(#.*)$/.exec(value) ?? [];
  if (remark !== undefined && !value.startsWith('#')) return mendRemark(value, remark);
  const [, key] = /(?:^|[\s，。；])([a-z][A-Za-z]+): /u.exec(value) ?? [];
  const whole = quoted(value);
  if (key)
    return {
      kind: 'yaml-value',
      message: `值里有冒号加空格：如果「${key}」是另一项，请另起一行写；如果是内容，请给整个值加英文引号，写成 ${whole}`,
      value: whole,
      isSure: false,
    };
  if (/: |:$/.test(value)) return sure('值里有冒号加空格，要给整个值加英文引号', whole);
  return sure(`值以 ${value[0]} 开头，要给整个值加英文引号`, whole);
}

/** What YAML takes for a remark and drops. */
function mendRemark(value: string, remark: string): MendedValue {
  const message = `「${remark}」会当成备注，不会显示：如果是备注，请另起一行写；如果是内容，请给整个值加英文引号`;
  if (/^#[^\s#]/.test(remark)) return sure(message, quoted(value));
  const text = written(value.slice(0, -remark.length).trim());
  const kind = 'yaml-value';
  return { kind, message: `${message}，写成 ${quoted(value)}`, value: text, isSure: false };
}

function sure(message: string, value: string): MendedValue {
  return { kind: 'yaml-value', message, value, isSure: true };
}

function unclosed(mark: string, value: string): MendedValue {
  return { ...sure(`这一行少了右边的 ${mark}`, value), kind: 'yaml-unclosed' };
}

const ITEMS = '方括号里用半角逗号隔开，不空项；有特别符号的那一项加英文引号';
const PAIRS = '大括号里要写成 {名称: 内容}；内容里有逗号，就给内容加英文引号';
