import { distance } from '../handbook/distance.ts';
import { FLOWCHART, fenceKinds } from './fence-kinds.ts';

/** A way in which people write charts that Mermaid cannot read. */
export interface ChartSlip {
  /** The kinds of chart in which it is one; all where none is named. */
  readonly of?: RegExp;
  /** What is to be written, in Chinese. */
  readonly why: string;
  /** A line as it was meant; the same line where it has no such slip. */
  readonly mend: (line: string) => string;
}

const SEQUENCE = /^sequenceDiagram$/;

/** Mermaid's own words, which name no box. */
const OWN_WORDS = 'end|class|classDef|default|style|linkStyle|click|graph|subgraph';
const ARROW = '-->|---|-\\.->|==>|\\|';

/** In the order in which lines are mended. Whether the chart can be drawn then is for the renderer to say. */
export const CHART_SLIPS: readonly ChartSlip[] = [
  {
    why: '备注以 %% 开头',
    mend: (line) => line.replace(/^(\s*)\/\/\s*/u, '$1%% '),
  },
  {
    why: '引号要用英文的 "',
    mend: (line) => line.replace(/[“”„＂]/gu, '"'),
  },
  {
    of: SEQUENCE,
    why: '箭头和冒号要用半角的，如 甲->>乙: 说明',
    mend: (line) =>
      line
        .replace(/[－—–―-]+(?:[>＞]{1,2})/gu, (arrow) =>
          arrow.replace(/[－—–―]/gu, '-').replaceAll('＞', '>'),
        )
        .replace(
          /^(\s*[^\s:：]+?\s*-{1,2}(?:>{1,2}|x|\))\s*[^\s:：]+)(?:\s*：\s*|\s+(?!:))(.+)$/u,
          '$1: $2',
        ),
  },
  {
    of: FLOWCHART,
    why: '箭头写 -->，用半角的符号',
    mend: (line) =>
      outsideQuotes(line, (text) =>
        text.replace(
          /\s*(?:[—–―－]+[-—–―－]*[>＞〉》]?|-{1,2}[＞〉》]|(?<![-.=<])[-=]>(?!>)|[→⇒⟶])\s*/gu,
          ' --> ',
        ),
      ),
  },
  {
    why: '方框和竖线要用半角的 [ ] |',
    mend: (line) =>
      outsideQuotes(line, (text) =>
        text.replaceAll('【', '[').replaceAll('】', ']').replaceAll('｜', '|'),
      ),
  },
  {
    of: FLOWCHART,
    why: '名称里有括号，要写成 甲["甲（兼）"]',
    mend: (line) => line.replace(NAME_IN_PARENTHESES, '$1$2["$2（$3）"]'),
  },
  {
    of: FLOWCHART,
    why: '框的括号要用半角的 ( ) { }',
    mend: (line) =>
      line
        .replace(/(^|[\s>|&])(\w+)（([^（）"]+)）/gu, '$1$2($3)')
        .replace(/｛([^｛｝"]+)｝/gu, '{$1}'),
  },
  {
    why: '引号后面的冒号要用半角的',
    mend: (line) => line.replace(/("\s*)：/gu, '$1:'),
  },
  {
    of: FLOWCHART,
    why: '一行的末尾不写分号和句号',
    mend: (line) => line.replace(/[；。]\s*$/u, ''),
  },
  {
    of: FLOWCHART,
    why: '框里的字写在方括号里，如 a[开始]',
    mend: (line) => line.replace(/(^|-->\s*)(\s*)(\w+)：([^\s[\](){}"：-]+)/gu, '$1$2$3[$4]'),
  },
  {
    of: FLOWCHART,
    why: '框里的字有括号就加英文引号',
    mend: (line) =>
      line
        .replace(/\[([^"[\](){}]*[(（][^"[\]]*)\]/gu, '["$1"]')
        .replace(/\[([^"[\](){}]+\[[^"[\]]*\][^"[\]]*)\]/gu, '["$1"]')
        .replace(/\|([^|"]*[()[\]{}][^|"]*)\|/gu, '|"$1"|'),
  },
  {
    of: FLOWCHART,
    why: '小组的名称有标点，要加英文引号',
    mend: (line) =>
      line.replace(/^(\s*subgraph\s+)([^\s"[\]]*[（）()、，：/][^"[\]]*)$/u, '$1"$2"'),
  },
  {
    of: FLOWCHART,
    why: '框里的字两边都要有英文引号，或者都没有；字里面的引号写成「」',
    mend: (line) =>
      line
        .replace(/([[{(])"([^"[\](){}]*)([\]})])/gu, '$1"$2"$3')
        .replace(/([[{(])([^"[\](){}]+)"([\]})])/gu, '$1"$2"$3')
        .replace(
          /([[{(])(?![/\\])([^"[\](){}]+)"([^"[\](){}]+)"([^"[\](){}]*)([\]})])/gu,
          '$1$2「$3」$4$5',
        ),
  },
  {
    of: FLOWCHART,
    why: '框的括号要左右成对',
    mend: (line) =>
      line
        .replace(TWO_OPEN, (_, one: string, other: string, text, close: string) => {
          const open = CLOSE[one] === close ? one : other;
          return open + text + CLOSE[open];
        })
        .replace(OTHER_CLOSE_OF_QUOTED, (_, open: string, text) => open + text + CLOSE[open])
        .replace(
          NO_CLOSE_OF_QUOTED,
          (_, open: string, text, gap) => open + text + CLOSE[open] + gap,
        )
        .replace(OTHER_CLOSE, (_, open: string, text) => open + text + CLOSE[open])
        .replace(NO_CLOSE, (_, open: string, text) => `${open}${text}${CLOSE[open]} `)
        .replace(
          /([[{(])("?)([^"[\](){}]+)$/u,
          (_, open: string, quote, text) => `${open}${quote}${text}${quote}${CLOSE[open]}`,
        ),
  },
  {
    of: FLOWCHART,
    why: '连线上的字左右各要有一个 |，如 -->|同意|',
    mend: (line) => line.replace(/^([^|]*-->)\s*\|\s*([^|\s[\](){}]+)\s+(\w+[^|]*)$/u, '$1|$2| $3'),
  },
  {
    of: FLOWCHART,
    why: '「end」「class」「default」这些是画图程序自己的词，不能当框的代号，可以加个数字，如 end1',
    mend: (line) =>
      outsideQuotes(line, (text) =>
        text
          .replace(new RegExp(`((?:${ARROW})\\s*)(${OWN_WORDS})(?![\\w-])`, 'gu'), '$1$21')
          .replace(new RegExp(`^(\\s*)(${OWN_WORDS})(?=\\s*(?:${ARROW}|[[({]))`, 'u'), '$1$21'),
      ),
  },
  {
    of: /^pie$/,
    why: '饼图的每一项写成 "名称" : 数字',
    mend: (line) =>
      line
        .replace(/^(\s*"[^"]*"\s*:\s*[\d.]+)\s*[%％]/u, '$1')
        .replace(/^(\s*)([^"\s:：][^":：]*?)\s*[:：]\s*([\d.]+)\s*[%％]?\s*$/u, '$1"$2" : $3'),
  },
  {
    of: /^stateDiagram/,
    why: '箭头写 -->，用半角的符号',
    mend: (line) => line.replace(/\s*(?:(?<![-<])->(?!>)|[—–―－]+[>＞]|[→⇒⟶])\s*/gu, ' --> '),
  },
  {
    of: /^(?:journey|timeline|quadrantChart|gantt)$/,
    why: '冒号和逗号要用半角的',
    mend: (line) => line.replace(/\s*：\s*/gu, ': ').replace(/(?<=\d)\s*，\s*/gu, ', '),
  },
  {
    of: /^(?:sankey|xychart)/,
    why: '名称要加英文引号',
    mend: (line) =>
      outsideQuotes(line, (text) =>
        text.replace(/[\p{Script=Han}][\p{Script=Han}\w（）]*/gu, (name) => `"${name}"`),
      ),
  },
];

/** A person's or a role's name as the sign of a box: `护理部（筹）`. */
const NAME_IN_PARENTHESES =
  /(^|[\s>|&])(\p{Script=Han}[\p{Script=Han}\w]*)（([^（）"[\]]+)）(?=\s*(?:$|[-=&]))/gu;
const CLOSE: Partial<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };
/** A box that ends with another bracket than its own. */
const OTHER_CLOSE = /([[{(])([^"[\](){}（）｛｝【】]+)[\])}）】｝](?=\s*(?:$|[-=&;]))/gu;
/** The same of a quoted text. */
const OTHER_CLOSE_OF_QUOTED = /(?<=[\p{L}\p{N}])([[{(])("[^"]*")[\])}](?=\s*(?:$|[-=&;|]))/gu;
/** A quoted text in a box that is opened twice, in a way that is no shape, and closed once. */
const TWO_OPEN =
  /(?<=[\p{L}\p{N}])(?=\{[[(]|[[(]\{)([[{(])([[{(])("[^"]*")([\])}])(?=\s*(?:$|[-=&;|]))/gu;
/** A box with a quoted text that ends or that an arrow follows before it is closed. */
const NO_CLOSE_OF_QUOTED = /(?<=[\p{L}\p{N}])([[{(])("[^"]*")(\s*)(?=$|-->|---|-\.->|==>)/gu;
/** A box that an arrow follows before it is closed. */
const NO_CLOSE = /([[{(])([^"[\](){}|]*[^"[\](){}|\s-])\s*(?=-->|---|-\.->|==>)/gu;

/** The kind that is meant by the first word of a chart; the word itself where it is one, or nobody can tell. */
export function meantChartKind(word: string): string {
  if (fenceKinds.has(word)) return word;
  const [named] = [...fenceKinds].find(([, name]) => name === word) ?? [];
  const [near] = [...fenceKinds.keys()].filter((kind) => {
    const slips = distance(kind.toLowerCase(), word.toLowerCase());
    return slips <= 2 && slips * 3 <= kind.length;
  });
  return named ?? near ?? word;
}

function outsideQuotes(line: string, mend: (text: string) => string): string {
  return line
    .split('"')
    .map((part, at) => (at % 2 ? part : mend(part)))
    .join('"');
}
