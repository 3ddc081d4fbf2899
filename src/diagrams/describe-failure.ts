import type { DiagramFault } from './diagram-error.ts';

/**
 * What Mermaid's error means, in Chinese. `line` counts in the text Mermaid read, which begins at
 * the line that names the kind of chart. Mermaid has two parsers (Jison with `hash`, Langium without)
 * and throws plain errors besides; what is not recognised is shown in its own words.
 */
export function describeFailure(error: unknown, text: string): DiagramFault {
  const message = error instanceof Error ? error.message : String(error);
  const hash = (error as { hash?: JisonHash } | null)?.hash;
  return (
    known(message, text) ?? fromJison(message, hash, text) ?? fromLangium(message) ?? other(message)
  );
}

const KNOWN: readonly [RegExp, (found: string) => string][] = [
  [/Invalid date: ?(.+)/, (date) => `日期「${date}」不对，请写成 2026-01-31 这样。`],
  [
    /only one root.*\("(.*)"\)/,
    (name) => `思维导图只能有一个中心，「${name}」没有上级。请把它缩进到某一项下面。`,
  ],
  [
    /branch which is not yet created.*"branch (.*)"/,
    (name) => `分支「${name}」还没有建立，请先写 branch ${name}。`,
  ],
  [/"(.*)" has invalid value/, (name) => `「${name}」的数值不对：饼图的数值不能小于 0。`],
  [/reading 'endTime'/, () => '甘特图的第一项要写开始日期，如 任务 :2026-01-31, 2d。'],
  [/(Edge limit|Too many edges|Maximum text size)/i, () => '图表太大，请拆成几张图。'],
];

function known(message: string, text: string): DiagramFault | null {
  for (const [pattern, reason] of KNOWN) {
    const match = pattern.exec(message);
    if (!match) continue;
    const found = (match[1] ?? '').trim();
    // Not on the first line: it only names the kind of chart.
    const line = text.split('\n').findIndex((one, index) => index > 0 && one.includes(found));
    return { line: line < 0 ? null : line + 1, reason: reason(found) };
  }
  return null;
}

function fromJison(
  message: string,
  hash: JisonHash | undefined,
  source: string,
): DiagramFault | null {
  const stated = /on line (\d+)/.exec(message)?.[1];
  if (!hash?.loc && !(hash && stated)) return null;
  const line = hash.loc?.first_line ?? Number(stated);
  const read = (hash.text ?? '').trim();
  const tokens = hash.expected ?? [];
  if (hash.token === 1 || hash.token === 'EOF') return { line, reason: unfinished(tokens) };
  if (read === 'end') return { line, reason: OWN_WORD };
  const [both] = (/^[[{(]$/.test(read) && NO_SHAPE.exec(source.split('\n')[line - 1] ?? '')) || [];
  if (both) return { line, reason: twoBrackets(both) };
  const expected = expectation(tokens);
  const found = read ? `这里看不懂「${read.slice(0, 30)}」` : '这里的写法看不懂';
  return { line, reason: `${found}${expected}。` };
}

/** Two brackets with which no box of a flow chart begins. */
const NO_SHAPE = /(?<=[\p{L}\p{N}])(?:\{[[(]|[[(]\{)/u;

function twoBrackets(both: string): string {
  return `框的开头「${both}」写了两种括号，只留一种：方框写 ["文字"]，判断写 {"文字"}，左右成对。`;
}

const OWN_WORD = '「end」是画图程序自己的词：单独一行时上面要有配对的 subgraph，也不能当框的代号。';

function unfinished(tokens: readonly string[]): string {
  const open = tokens.some((token) => /^'(SQE|NODE_DEND)'$/.test(token));
  if (open) return '没有写完：引号或括号没有关上。';
  return tokens.includes("'end'") ? '没有写完：缺少 end。' : `没有写完${expectation(tokens)}。`;
}

function fromLangium(message: string): DiagramFault | null {
  if (!message.startsWith('Parsing failed')) return null;
  const line = Number(/on line (\d+)/.exec(message)?.[1] ?? Number.NaN);
  const character = /unexpected character: ->(.+?)<-/.exec(message)?.[1];
  const [, wanted, found] =
    /Expecting token of type '(.+?)' but found `([^`]*)`/.exec(message) ?? [];
  const read = character ?? found?.trim();
  const what = read ? `这里看不懂「${read.slice(0, 30)}」` : '这里的写法看不懂';
  return { line: line || null, reason: `${what}${expectation(wanted ? [wanted] : [])}。` };
}

function other(message: string): DiagramFault {
  const [first = ''] = message.split('\n');
  return { line: null, reason: `画不出这张图(Mermaid:${first.slice(0, 200)})。` };
}

/** The parsers' names for what may follow, in the author's words; others are left out. */
const TOKENS: Readonly<Record<string, string>> = {
  SQE: '右方括号 ]',
  PE: '右圆括号 )',
  DIAMOND_STOP: '右花括号 }',
  LINK: '连线（如 -->）',
  TXT: '冒号和文字（如 : 说明）',
  COLON: '冒号 :',
  ':': '冒号 :',
  COMMA: '逗号 ,',
  NEWLINE: '换行',
  NL: '换行',
  NODE_STRING: '名称',
  ID: '名称',
  ALPHA: '名称',
  ENTITY_NAME: '名称',
  STR: '带英文引号的文字',
  NUM: '数字',
};
const MOST_EXPECTED = 4;

function expectation(tokens: readonly string[]): string {
  const words = tokens.map((token) => TOKENS[token.replaceAll("'", '')]).filter(Boolean);
  const shown = [...new Set(words)].slice(0, MOST_EXPECTED);
  return shown.length > 0 ? `，此处应为${shown.join('、')}` : '';
}

interface JisonHash {
  text?: string;
  token?: string | number | null;
  loc?: { first_line: number };
  expected?: string[];
}
