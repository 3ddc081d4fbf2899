import fc from 'fast-check';
import { PAPER_STYLES, type PaperStyle } from '../../src/export/docx/paper-styles.ts';
import { type Block, type Cell, plainParagraph } from '../../src/import/document.ts';

/** Words that no other text holds, with signs that mean something to Markdown, MDX or us among them. */
const word = fc
  .tuple(
    fc.string({
      unit: fc.constantFrom(...'收付核对登记盘点巡查接待整理编制'),
      minLength: 2,
      maxLength: 5,
    }),
    fc.constantFrom(
      '',
      '{',
      '}',
      '<',
      '*',
      '_',
      '`',
      '[甲](乙)',
      '|',
      '#',
      '\\',
      '&nbsp;',
      '标准：',
      '编号：XS-01-01',
      '\uFFFD',
      '待确认：',
      '~~',
      ' ',
      '3.5 万',
      '：',
      '。',
      '；',
      '【',
      '\t',
    ),
    fc.nat(999),
  )
  .map(([text, sign, number]) => `${text}${sign}${number}`);
const mark = fc.constantFrom(
  ...[
    '',
    '',
    '1、',
    '2、',
    '3、',
    '5、',
    '1. ',
    '2. ',
    '（1）',
    '（2）',
    '（一）',
    '（二）',
    '一、',
    '二、',
    '①',
    'a. ',
    '第一条 ',
    '● ',
    '- ',
  ],
);
const name = fc.constantFrom('出纳', '会计', '库管员', '电工', '门卫');
const text = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(mark, word).map(([before, words]) => before + words) },
  fc.tuple(mark, name).map(([before, title]) => `${before}${title}岗位职责`),
  fc.tuple(mark, name).map(([before, title]) => before + title),
  fc
    .tuple(
      mark,
      fc.constantFrom(
        '岗位职责',
        '任职资格',
        '工作权限',
        '工作条件',
        '职务概要',
        '考核指标',
        '财务部',
        '备注',
      ),
    )
    .map(([before, title]) => before + title),
  // Lists that run on in one line, typed forms, titles between rules, places to sign.
  fc.tuple(mark, fc.array(word, { minLength: 2, maxLength: 3 })).map(([before, words]) => {
    return before + words.map((it, at) => `${at + 1}、${it}`).join('；');
  }),
  fc
    .tuple(fc.constantFrom('岗位名称', '所属部门', '工作内容', '任职要求', '合计'), name, word)
    .map(([label, title, words]) => `${label}\t${title}\t直接上级\t${words}`),
  fc.tuple(fc.constantFrom('====', '【', '编制：'), name).map(([sign, title]) => {
    return sign === '【' ? `【岗位名称】${title}` : `${sign} ${title} ====`;
  }),
  word.map((it) => `工作内容：${it}。任职资格：${it}；向${it}汇报`),
  fc
    .tuple(
      fc.constantFrom(
        '岗位名称',
        '所属部门',
        '直接上级',
        '编制人数',
        '职级',
        '生效日期',
        '工作时间',
        '标准',
        '审核',
      ),
      fc.oneof(name, word),
    )
    .map((pair) => pair.join('：')),
);
const paragraph = fc
  .record({
    text,
    label: fc.constantFrom('', '', '', '1.', '2.', '（一）', '•'),
    outline: fc.constantFrom(0, 0, 0, 0, 1, 2),
    isStrong: fc.boolean(),
  })
  .map(({ text, ...parts }) => plainParagraph(text, { ...parts, list: parts.label ? 'a/0' : '' }));
const cell = fc.array(
  fc.oneof(
    paragraph,
    word.map((it) => plainParagraph(it)),
  ),
  { maxLength: 2 },
);
const head = fc.constantFrom(
  '序号',
  '工作内容',
  '频次',
  '考核标准',
  '岗位',
  '部门',
  '指标',
  '权重',
  '岗位名称',
  '职责一',
  '任职要求',
  '工作权限',
  '基本信息',
  '审核',
  '修改内容',
  '修改人',
  '项目',
  '内容',
  '出纳',
  '会计',
  '1',
  '2',
);
const tableOf = (inside: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Block> =>
  fc
    .array(
      fc.array(
        fc.oneof(
          inside,
          head.map((it) => [plainParagraph(it)]),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .chain((rows) =>
      fc.tuple(fc.constant(rows), fc.array(fc.boolean(), { minLength: 16, maxLength: 16 })),
    )
    .map(([rows, merges]) => ({
      kind: 'table',
      rows: rows.map((cells, y) =>
        cells.map((blocks, column): Cell => {
          const isContinued = y > 0 && merges[y * 4 + column] === true;
          return { column, width: 1, isContinued, blocks: isContinued ? [] : blocks };
        }),
      ),
    }));
const inner = tableOf(cell).map((it): Block[] => [it]);
const table = tableOf(fc.oneof({ weight: 9, arbitrary: cell }, { weight: 1, arbitrary: inner }));
const others = fc.array(
  fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: table }),
  { minLength: 1, maxLength: 25 },
);
const styles = Object.keys(PAPER_STYLES) as PaperStyle[];
/** What HR may have made of a document of ours: any text in any style, below a title. */
const papers = others.chain((blocks) =>
  fc.array(fc.constantFrom(...styles, null), { minLength: 25, maxLength: 25 }).map((all) => [
    plainParagraph('出纳岗位说明书', { paper: 'title' }),
    ...blocks.map((block, at): Block => {
      const paper = all[at];
      return block.kind === 'paragraph' && paper ? { ...block, paper } : block;
    }),
  ]),
);
/** The blocks of any document, or of one of ours that somebody has changed. */
export const anyBlocks = fc.oneof(others, papers);
