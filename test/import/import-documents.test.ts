import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { PAPER_STYLES, type PaperStyle } from '../../src/export/docx/paper-styles.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { bareSentence } from '../../src/handbook/same-sentence.ts';
import { type Block, type Cell, plainParagraph } from '../../src/import/document.ts';
import { importDocuments } from '../../src/import/import-documents.ts';
import { paragraphsIn } from '../../src/import/reading/line.ts';
import { emptyHandbook } from '../../src/init/empty-handbook.ts';

const TEXTS = emptyHandbook({ company: '某院', departments: ['财务部', '后勤部'], top: '董事长' });
const PROJECT = { texts: TEXTS, content: parseContent(TEXTS), department: '' };

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
);
const table = fc
  .array(
    fc.array(
      fc.oneof(
        cell,
        head.map((it) => [plainParagraph(it)]),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((rows) =>
    fc.tuple(fc.constant(rows), fc.array(fc.boolean(), { minLength: 16, maxLength: 16 })),
  )
  .map(
    ([rows, merges]): Block => ({
      kind: 'table',
      rows: rows.map((cells, y) =>
        cells.map((blocks, column): Cell => {
          const isContinued = y > 0 && merges[y * 4 + column] === true;
          return { column, width: 1, isContinued, blocks: isContinued ? [] : blocks };
        }),
      ),
    }),
  );
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
const blocks = fc.oneof(others, papers);

/** What orders a line and is none of its words. */
const MARK = /^(?:\d、|\d\. |（.）|[一二]、|①|a\. |第一条 |● |- )/u;

it('every word of a document stands in a draft or in the report', () => {
  fc.assert(
    fc.property(blocks, (blocks) => {
      const { drafts, report } = importDocuments([{ name: 'a.docx', blocks, asides: [] }], PROJECT);
      const said = bareSentence([...drafts.map((draft) => draft.text), report].join('\n'));
      const lost = paragraphsIn(blocks).flatMap(({ text }) =>
        text
          .replace(MARK, '')
          .split(/[\s：、。；]+/u)
          .map(bareSentence)
          .filter((part) => !said.includes(part)),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('whatever a document holds, the drafts say what was read and want only what HR is asked', () => {
  fc.assert(
    fc.property(blocks, (blocks) => {
      const { drafts } = importDocuments([{ name: 'a.docx', blocks, asides: [] }], PROJECT);
      const files = new Map([...TEXTS, ...drafts.map(({ file, text }) => [file, text] as const)]);
      const content = parseContent(files);
      const told = buildHandbook(content).problems.filter(({ severity }) => severity === 'error');
      expect(
        told.filter(({ kind }) => !ASKED.has(kind)).map((it) => [it.kind, it.message]),
      ).toEqual([]);
      const own = new Map(content.roles.map((role) => [role.file, role.duties.length]));
      for (const { file, body } of drafts) expect(own.get(file)).toBe(body.duties.length);
    }),
    { numRuns: 200 },
  );
});

/** Departments and superiors that nobody knows, and numbers where there is no department. */
const ASKED: ReadonlySet<string> = new Set([
  'missing-field',
  'unknown-department',
  'unknown-superior',
  'reporting-line',
  'duty-number',
]);
