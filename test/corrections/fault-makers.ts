/** One slip of the pen: what of a sound text it finds, and what its author wrote instead. */
export interface FaultMaker {
  readonly name: string;
  /** The files in which it happens. */
  readonly file: RegExp;
  readonly pattern: RegExp;
  readonly instead: string | ((found: string, ...groups: string[]) => string);
}

const DUTIES = /content\/(?:roles|common)\//;
const PAGES = /\.mdx$/;

/** Makers of one kind, each named after the kind and what stands in place of what is right. */
function makers(
  kind: string,
  file: RegExp,
  pattern: RegExp,
  instead: readonly FaultMaker['instead'][],
): FaultMaker[] {
  return instead.map((wrong, at) => ({
    name: `${kind}: ${typeof wrong === 'string' ? JSON.stringify(wrong) : `${at + 1}`}`,
    file,
    pattern,
    instead: wrong,
  }));
}

const full = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Slips of duties, headings and front matter that have one right correction. */
export const FAULT_MAKERS: readonly FaultMaker[] = [
  ...makers('number of an item', DUTIES, /^(\d+)\. (?=\S)/gm, [
    ...['$1.', '$1．', '$1、', '$1) ', '$1）', '（$1）', '$1 ', '$1.  ', '$1.\t', '$1\\. ', '$1：'],
    ...['**$1.** ', '第$1条 ', '$1, ', '$1。', '$1.、', '- ', '* ', '• ', '#$1 ', '($1) '],
    (found) => full(found.trim()),
    (_, number) => `${'①②③④⑤⑥'[Number(number) - 1]}`,
    (_, number) => `${'一二三四五六'[Number(number) - 1]}、`,
  ]),
  ...makers('indent of an item', DUTIES, /^(?=\d+\. \S)/gm, [
    ...[' ', '  ', '   ', '    ', '\t', '\u3000', '\u3000\u3000', '\u00A0'],
  ]),
  ...makers('mark of a sub-item', DUTIES, /^ {4}(\d)\. /gm, [
    ...[
      '    $1、',
      '    （$1）',
      '（$1）',
      '  $1. ',
      '\t$1. ',
      '    $1.',
      '    $1) ',
      '      $1. ',
    ],
  ]),
  ...makers('mark of a fact', DUTIES, /^ {4}- /gm, [
    ...[
      '- ',
      ' - ',
      '  - ',
      '   - ',
      '     - ',
      '      - ',
      '        - ',
      '\t- ',
      '\u3000\u3000- ',
    ],
    ...[
      '    -',
      '    － ',
      '    * ',
      '    + ',
      '    • ',
      '    ',
      '    -  ',
      '    -\t',
      '    — ',
      '',
    ],
    ...['    · ', '    1. ', '    ■ ', '\t', '\u3000\u3000'],
  ]),
  ...makers('colon of a fact', DUTIES, /(?<=^ {4}- (?:编号|主题|指标|协作|责任|频次))：/gm, [
    ...[':', ': ', ' ：', '： ', ' : ', '＝', '=', '∶', '；', '——', ' ', '::', '：：', '。'],
  ]),
  ...makers('label', DUTIES, /(?<=^ {4}- )(编号|主题|指标|协作|责任|频次)(?=：)/gm, [
    ...['**$1**', '【$1】', '$1 ', ' $1', '《$1》', '“$1”', '职责$1', '$1为'],
    (found) => found.split('').join(' '),
    (found) => found.split('').join('\u3000'),
  ]),
  ...makers('misspelt label', DUTIES, /(?<=^ {4}- )主题(?=：)/gm, ['主提', '主體', '题主', '主題']),
  ...makers('separator', DUTIES, /(?<=^ {4}- (?:主题|指标|协作)：.*)、/gm, [
    ...[
      ',',
      '，',
      '；',
      ';',
      ' ',
      '|',
      ' 、 ',
      '、、',
      '\u3000',
      '.',
      '。',
      '和',
      '及',
      '\n      ',
    ],
  ]),
  // A slash within a name also parts a department from its role: then nobody can tell.
  ...makers('separator', DUTIES, /(?<=^ {4}- (?:主题|指标|协作)：[^/\n]*)、(?=[^/\n]*$)/gm, ['/']),
  ...makers('end of a fact', DUTIES, /(?<=^ {4}- (?:编号|主题|指标|协作|责任)：.*)$/gm, [
    ...['。', '；', '、', '，', ' ', '  ', '\u3000', '\u200B', '\t', '\\', '.', '\n'],
  ]),
  ...makers('value of a fact', DUTIES, /(?<=^ {4}- (?:主题|协作)：)([^、（\n]+)(?=$|、)/gm, [
    ...['「$1」', '《$1》', '“$1”', '"$1"', '[$1]', '**$1**', ' $1', '`$1`', '【$1】', '$1\u200B'],
    (found) => found.split('').join(' '),
  ]),
  ...makers('number of a duty', DUTIES, /(?<=^ {4}- 编号：)(\S+)-(\d\d)$/gm, [
    ...['$1－$2', '$1—$2', '$1–$2', '$1_$2', '$1 $2', '$1$2', '$1- $2', '$1-$2。', '$1-\u200B$2'],
    ...['“$1-$2”', '[$1-$2]', '$1--$2', '$1 - $2', '`$1-$2`', '第 $1-$2 条', '$1.$2'],
    (found) => full(found),
    (found) => found.toLowerCase(),
    (found) => found.replaceAll('0', 'O'),
    (_, code, number = '') => `${code}-${number.replace(/^0/, '')}`,
  ]),
  // Of the only number of a handbook nobody can tell.
  ...makers('number of a duty', DUTIES, /(?<=^ {4}- 编号：)(\S+)-(\d\d)$(?=[\s\S]*编号：)/gm, [
    '$1-0$2',
  ]),
  ...makers('duties in one line', DUTIES, /\n {4}- (?=主题)/g, ['；', ' ', '，', '  - ']),
  ...makers('heading of the duties', DUTIES, /^## 岗位职责$/gm, [
    ...[
      '##岗位职责',
      '＃＃ 岗位职责',
      '# 岗位职责',
      '### 岗位职责',
      '## 岗位职责：',
      '## 岗位 职责',
    ],
    ...[
      '**岗位职责**',
      ' ## 岗位职责',
      '岗位职责',
      '## **岗位职责**',
      '## 岗位职责 ##',
      '##\u3000岗位职责',
    ],
    ...[
      '岗位职责\n---',
      '## 一、岗位职责',
      '## 职责',
      '#### 岗位职责',
      '    ## 岗位职责',
      '\\## 岗位职责',
    ],
    ...['岗位责职', '岗位职则', '职责岗位', '岗位责职：', '岗立职责', '岗位职', '岗职责位'].map(
      (slip) => `## ${slip}`,
    ),
    ...['##岗位责职', '### 岗位职则', '# 岗位责职', '＃＃ 岗位识责', '**岗位责职**', '岗位责职'],
    ...['## 一、岗位责职', '## 工作职则', '## 崗位職責', '工作职责'],
  ]),
  ...makers('heading of a group', DUTIES, /(?<=## 岗位职责\n[\s\S]*)^### (.*)$/gm, [
    ...['###$1', '#### $1', '＃＃＃ $1', ' ### $1', '###\u3000$1', '### **$1**', '**$1**'],
  ]),
  ...makers('lines', DUTIES, /(?<=^ {4}- [^\n]*)\n(?=\n? *\S)/gm, [
    '\n\n',
    '\r\n',
    '\r',
    ' \n',
    '\n\n\n',
  ]),
  ...makers('blank line lost', DUTIES, /\n\n(?=## |### |\d\. )/g, ['\n']),
  ...makers(
    'colon of front matter',
    PAGES,
    /(?<=^(?:title|code|department|head|order)): (?=\S)/gm,
    [
      ...[
        '：',
        ':',
        ' : ',
        ':\u3000',
        '： ',
        ':\u00A0',
        '=',
        ' = ',
        ';',
        '；',
        '::',
        ':  ',
        ' ',
        ':\t',
      ],
    ],
  ),
  ...makers('first line', PAGES, /^---\n(?=title)/g, [
    ...[
      '',
      '\n---\n',
      '----\n',
      '———\n',
      '－－－\n',
      '—-\n',
      '-- -\n',
      '--- \n',
      '--\n',
      '***\n',
      '===\n',
    ],
    ...[' ---\n', '–––\n'],
  ]),
  ...makers('last line of front matter', PAGES, /(?<=^---\n[\s\S]*?)\n---(?=\n)/g, [
    ...[
      '',
      '\n----',
      '\n———',
      '\n－－－',
      '\n—-',
      '\n--- ',
      '\n--',
      '\n ---',
      '\n***',
      '\n\n---',
      '\n–––',
    ],
  ]),
  ...makers('list', PAGES, /(?<=^(?:aliases|dottedTo|retired): )\[(.*)\]$/gm, [
    ...[
      '【$1】',
      '［$1］',
      '($1)',
      '（$1）',
      '$1',
      '[$1',
      '$1]',
      '{$1}',
      '"[$1]"',
      '[[$1]]',
      '[$1】',
    ],
  ]),
];

/** Every text that a maker may make of one; empty where nothing in it is what it goes wrong with. */
export function faultyTexts({ pattern, instead }: FaultMaker, text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [found = '', ...groups] = match;
    const wrong =
      typeof instead === 'string'
        ? instead.replace(/\$(\d)/g, (_, number) => match[Number(number)] ?? '')
        : instead(found, ...groups);
    return text.slice(0, match.index) + wrong + text.slice(match.index + found.length);
  });
}
