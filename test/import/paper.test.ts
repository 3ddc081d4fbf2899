import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/content/read-folder.ts';
import { EVERY_STRUCTURE } from '../fuzz/every-structure.ts';
import { missing, writtenByOffice } from '../office.ts';
import { SAMPLE } from '../sample.ts';
import { edited, importInto, papersOf, paragraphWith, type Texts, toldIn } from './paper.ts';

const HANDBOOKS: readonly (readonly [name: string, texts: Texts])[] = [
  ['the sample', readFolder(SAMPLE).texts],
  ['the real forms', readFolder(join(import.meta.dirname, '../real-forms')).texts],
  ['every structure', EVERY_STRUCTURE],
];

/** The documents of each handbook, and as LibreOffice saves them, which is started once for all. */
const made = new Map<Texts, ReadonlyMap<string, Uint8Array>>();
const saved = new Map<Texts, readonly Uint8Array[]>();
beforeAll(async () => {
  for (const [, texts] of HANDBOOKS) made.set(texts, await papersOf(texts));
  if (missing) return;
  const documents = [...made.values()].flatMap((papers) => [...papers.values()]);
  const again = writtenByOffice(documents, 'docx:MS Word 2007 XML');
  for (const [texts, { size }] of made) saved.set(texts, again.splice(0, size));
});

describe.each(HANDBOOKS)('of %s', (_, texts) => {
  const papersOfThese = () => made.get(texts) ?? new Map<string, Uint8Array>();

  it('every role says after a trip through Word what it said before, and nothing is left over', () => {
    const papers = papersOfThese();
    expect(papers.size).toBeGreaterThan(2);
    const { drafts, report } = importInto(withoutRoles(texts), ...papers.values());
    expect(drafts.map(({ text }) => toldIn(text))).toEqual(toldBefore(texts, papers.keys()));
    expect(report).toContain('没有放进去的：没有，全部都放进去了。');
    expect(report).not.toContain('程序提议的');
  });

  it('a document in which nobody has changed anything is no news to its handbook', () => {
    const papers = papersOfThese();
    const { drafts, count } = importInto(texts, ...papers.values());
    expect(drafts.map(({ title }) => title)).toEqual([]);
    expect(count).toBe(papers.size);
  });

  it.skipIf(missing)(
    'every role says the same when LibreOffice has saved its document anew',
    () => {
      const { drafts } = importInto(withoutRoles(texts), ...(saved.get(texts) ?? []));
      const roles = papersOfThese().keys();
      expect(drafts.map(({ text }) => toldIn(text))).toEqual(toldBefore(texts, roles));
    },
  );
});

it('brings back every kind of block, and of a chart its steps', async () => {
  const chart = 'flowchart TD\n  a[领表] --> b[填表]';
  const file = 'content/roles/nurse.mdx';
  const matter = '---\ntitle: 护士\ncode: HL-02\ndepartment: 护理部\nreportsTo: 护士长\n---';
  const duties = '## 岗位职责\n\n1. 照料病人\n    - 编号：HL-02-01\n    - 主题：排班';
  const body = [
    '病房里的护士。',
    '## 设岗缘由（2026 年）',
    '> 病人优先\\n>\\n> 安全第一'.replaceAll('\\n', '\n'),
    duties,
    '## 交接',
    '### 早班',
    '1. 点数\n    - 药\n        - 急救药\n    - 针\n2. 签名',
    '```\n07:30  {交接}\n\n  08:00 查房\n```',
    '- 先\n- 后',
    '待确认：夜班谁来',
    '| 物 | 数 |\n| --- | --- |\n| 钥匙 |  |\n| 车 | 2 |',
    '## 换班',
  ];
  const ends = {
    chart: `\`\`\`mermaid\n${chart}\n\`\`\``,
    steps: '- 领表\n    - 接着：填表\n- 填表',
  };
  const page = (end: string) => `${[matter, ...body, end].join('\n\n')}\n`;
  const texts = new Map([...EVERY_STRUCTURE, [file, page(ends.chart)] as const]);
  const outline = [
    { text: '领表', next: [{ label: '', text: '填表' }] },
    { text: '填表', next: [] },
  ];
  const paper = (await papersOf(texts, new Map([[chart, outline]]))).get(file);
  if (!paper) throw new Error('no paper');
  const { drafts, report } = importInto(withoutRoles(texts), paper);
  expect(drafts.map(({ text }) => text)).toEqual([page(ends.steps)]);
  expect(report).toContain('没有放进去的：没有，全部都放进去了。');
});

describe('a document that HR has changed in Word', () => {
  const FILE = 'content/roles/head-nurse.mdx';
  const clone = (paragraph: string, text: string) =>
    withoutBookmark(paragraph).replace(/<w:t[^>]*>.*?<\/w:t>/s, `<w:t>${text}</w:t>`);
  const change = async (edit: (body: string) => string) => {
    const paper = (await papersOf(EVERY_STRUCTURE)).get(FILE);
    if (!paper) throw new Error('no paper');
    const { drafts, report } = importInto(EVERY_STRUCTURE, edited(paper, edit));
    const [{ text } = { text: '' }] = drafts;
    return { duties: toldIn(text).duties, text, report };
  };
  const before = toldIn(EVERY_STRUCTURE.get(FILE) ?? '').duties;

  it('keeps the numbers of duties that are changed, and gives a new one to what is added', async () => {
    const { duties, report } = await change((body) => {
      const sentence = paragraphWith(body, '督办欠费病人的结算');
      const facts = paragraphWith(body, 'HL-01-02');
      return body
        .replace('缺页的退回补齐', '缺页的当日退回')
        .replace(facts, `${facts}${clone(sentence, '盘点急救车')}`);
    });
    const [first, second, third] = before;
    expect(duties).toEqual([
      { ...first, text: '每月检查病历，把缺页的当日退回' },
      second,
      { id: 'HL-01-05', text: '盘点急救车', subItems: [], group: '病历', facts: LEADS },
      third,
    ]);
    const [, told = ''] = /^与手册里的不同：\n([\s\S]*?)\n\n/m.exec(report) ?? [];
    expect(told.split('\n').map((line) => line.trim())).toEqual([
      '护士长',
      'HL-01-01 改写：每月检查病历，把缺页的当日退回（原为：每月检查病历，把缺页的退回补齐）',
      'HL-01-05 新增职责：盘点急救车',
    ]);
  });

  it('tells a duty typed between a sentence and its facts from the duty that they belong to', async () => {
    const { duties } = await change((body) => {
      const sentence = paragraphWith(body, '督办欠费病人的结算');
      return body.replace(sentence, `${sentence}${clone(sentence, '盘点急救车')}`);
    });
    expect(duties.map(({ id, text }) => [id, text])).toEqual([
      ['HL-01-01', before[0]?.text],
      ['HL-01-02', before[1]?.text],
      ['HL-01-05', '盘点急救车'],
      ['HL-01-04', before[2]?.text],
    ]);
  });

  it('without a duty lacks that duty, and with one moved has it in its new group', async () => {
    const { duties } = await change((body) => {
      const taken = ['督办欠费病人的结算', 'HL-01-02', '排定病房的班次', 'HL-01-04'].map((it) =>
        paragraphWith(body, it),
      );
      const [, , sentence = '', facts = ''] = taken;
      const first = paragraphWith(body, 'HL-01-01');
      const rest = taken.reduce((left, it) => left.replace(it, ''), body);
      return rest.replace(first, `${first}${sentence}${facts}`);
    });
    expect(duties).toEqual([before[0], { ...before[2], group: '病历' }]);
  });

  it('has what HR typed in other styles: a duty, a chapter and its list', async () => {
    const { text } = await change((body) => {
      const facts = paragraphWith(body, 'HL-01-04');
      const chapter = paragraphWith(body, '任职要求');
      const plain = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
      return body
        .replace(facts, `${facts}${plain('4、交接{钥匙}')}`)
        .replace(chapter, `${clone(chapter, '工作地点')}${plain('东院区 {二楼}')}${chapter}`);
    });
    expect(text).toContain('4. 交接｛钥匙｝\n    - 编号：HL-01-05\n');
    expect(text).toContain('## 工作地点\n\n东院区 ｛二楼｝\n\n## 任职要求');
  });

  it('of which a copy was made for another role gives that role numbers of its own', async () => {
    const { duties, report } = await change((body) => body.replaceAll('护士长', '质控护士'));
    expect(duties.map(({ id }) => id)).toEqual(['HL-03-01', 'HL-03-02', 'HL-03-03']);
    expect(report).toContain('编号：HL-01-01 → 已经是另一条职责的编号，这一条另给');
  });
});

/** What a duty says of itself that says nothing. */
const LEADS = [{ label: '责任', values: ['主责'] }];

/** Word keeps a bookmark where it was and copies none. */
function withoutBookmark(paragraph: string): string {
  return paragraph.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '');
}

function withoutRoles(texts: Texts): Texts {
  return new Map([...texts].filter(([file]) => !file.startsWith('content/roles/')));
}

function toldBefore(texts: Texts, files: Iterable<string>) {
  return [...files].map((file) => toldIn(texts.get(file) ?? ''));
}
