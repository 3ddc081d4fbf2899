/** What the mapping is about: the keys that it may have, and how far they are indented (2 below the id of an entry). */
export interface YamlShape {
  readonly keys: readonly string[];
  /** Those of them below which each line has a label of its own. */
  readonly records: readonly string[];
  readonly indent: 0 | 2;
}

/** The key above a line, at its distance from the edge. */
export interface Above {
  readonly indent: number;
  readonly isEmpty: boolean;
  readonly key: string;
  /** Whether it stands below a key of ours without a value, or is one. */
  readonly isOpen: boolean;
  /** Whether that key is one below which each line has a label of its own. */
  readonly labels: boolean;
  /** The distance of the last such line, as it was written and as it is right; null for any other. */
  readonly rows: { readonly written: number; readonly right: number } | null;
}

/** `-甲` and `• 甲` below a key without a value are items of its list. */
export function withItemMark(line: string, { isEmpty, key }: Above): string {
  if (!isEmpty || !key || /^\s*(?:---|-(?:\s|$))/.test(line)) return line;
  return line
    .replace(/^([ \t]*)[-－—–·•●*][ \t\u3000]*(?=[^-\s])/u, '$1- ')
    .replace(/^([ \t]+)(?:[(（]?\d{1,2}(?:[)）、．]|\.(?!\d))|[①-⑳])[ \t\u3000]*(?=\S)/u, '$1- ');
}

/** An item that stands further out than the key of its list, where YAML refuses it. */
export function withItemIndent(line: string, { isEmpty, key, indent }: Above): string {
  const [, lead = '', item] = /^([ \t\u3000]*)(- +[^\s:：][^:：]*)$/u.exec(line) ?? [];
  if (!isEmpty || !key || !item) return line;
  const isWrong = lead.length < indent || /[^ ]/.test(lead);
  return isWrong ? `${' '.repeat(indent + 2)}${item}` : line;
}

/** A key with its colon as YAML wants it. */
export function withColon(line: string, above: Above, { keys }: YamlShape): string {
  const [, before = '', marked = '', behind = ''] = MARKED_KEY.exec(line) ?? [];
  if (keys.includes(marked)) return `${before}${marked}: ${behind}`;
  const mended = line.replace(BAD_COLON, '$1: ');
  if (mended !== line || KEY.test(line)) return mended;
  const [, lead = '', key = '', value = ''] = OTHER_COLON.exec(line) ?? [];
  // Further in than the key above it would go on with that one's text.
  const isOwn = lead.length <= above.indent || above.isEmpty;
  const isKnown = keys.includes(key) || (keys.length === 0 && /^[\w-]+$/.test(key));
  return isOwn && isKnown && value ? `${lead}${key}: ${value}` : line;
}

/** A known key at the wrong distance from the edge; those of mappings below others are left. */
export function withIndent(line: string, above: Above, { keys, indent }: YamlShape): string {
  const [, lead = '', key = '', value = ''] =
    /^([ \t\u3000]*(?:[-－—–·•*]+ *)?)([\w-]+):(?: +(.*))?$/u.exec(line) ?? [];
  if (!keys.includes(key) || lead === ' '.repeat(indent) || (indent && !value)) return line;
  // Below a key of ours without a value it is a key of that one.
  if (above.isOpen && lead.length > indent && !/\S/.test(lead)) return line;
  // Below a key that is none of ours it may say something else.
  const isStrange = indent === 0 && above.isEmpty && above.key !== '' && !keys.includes(above.key);
  if (isStrange && lead.length > above.indent) return line;
  // An entry that begins with a mark has lost its id.
  if (/\S/.test(lead) && indent > 0 && !above.isEmpty && key === keys[0]) return line;
  return `${' '.repeat(indent)}${key}:${value ? ` ${value}` : ''}`;
}

/** What is said of a key that has moved. */
export function indentMessage({ indent }: YamlShape, line: string): string {
  const [, key] = /([\w-]+):/.exec(line) ?? [];
  return indent === 0
    ? `「${key}」要顶格写，前面没有空格和别的符号`
    : `「${key}」前面要空 2 个半角空格`;
}

/** A key, with its indent and its value; an amount (5 万元以下) is a key with spaces. */
export const KEY = /^([ \t]*(?:- +)?)([^\s:：#"'[{-][^:：]*?)[ \t]*:(?:[ \t]+(.*))?$/u;

/** A `key: value` line whose colon is full-width or lacks the half-width space behind it. */
const BAD_COLON =
  /^([ \t]*(?:- +)?(?:[\w\p{Script=Han}-]+|(?=[^\s:：#-])[^:：]*\d[^:：]*(?:[元万亿]|以[上下内]|含[)）])))[ \t\u3000]*(?:[:：]*：[:：]*[ \t\u3000]*|::+[ \t\u3000]*|:[ \t]*\u3000\s*|:(?=[^\s:/]))/u;

/** A key in Chinese quotes, in bold or in brackets. */
const MARKED_KEY = /^([ \t]*)[“”‘’*【[《]+([\w-]+)[“”‘’*】\]》]+\s*[:：]\s*(.*)$/u;

const OTHER_COLON =
  /^([ \t]*)([\w-]+)[ \t\u3000]*(?:[；;=＝，,、。.>＞—→]+|[ \t\u3000]+(?=[\p{Script=Han}\d[]|[A-Z][A-Z\d-]*\s*$))[ \t\u3000]*(\S.*)$/u;
