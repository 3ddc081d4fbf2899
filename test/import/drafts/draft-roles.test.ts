import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../src/content/parse-content.ts';
import { buildHandbook } from '../../../src/handbook/build-handbook.ts';
import { plainParagraph } from '../../../src/import/document.ts';
import { importDocuments } from '../../../src/import/import-documents.ts';
import { hospital } from '../../write/hospital.ts';

describe('a draft', () => {
  it('gets the next code of its department where the handbook uses codes', () => {
    const files = coded({ 'content/roles/physician.mdx': 'code: NK-07' });
    expect(matters(files, '护士岗位职责', '所属部门：内科', '1、护理')).toEqual([
      ['title: 护士', 'code: NK-08', 'department: 内科'],
    ]);
  });

  it('keeps the code of the document, but for one that another role has', () => {
    const files = coded({ 'content/roles/physician.mdx': 'code: NK-07' });
    const lines = ['岗位名称：护士', '岗位编号：NK-07', '部门：大内科', '1、护理'];
    expect(
      matters(files, ...lines, '岗位名称：药师', '岗位编号：YS 01', '部门：内科', '1、配药'),
    ).toEqual([
      ['title: 护士', 'code: NK-08', 'department: 内科'],
      ['title: 药师', 'code: YS-01', 'department: 内科'],
    ]);
  });

  it('is of the department whose name its title begins with, where it states none', () => {
    expect(matters(hospital(), '外科护士岗位职责', '1、护理')).toEqual([
      ['title: 外科护士', 'department: 外科'],
    ]);
  });

  it('takes the superior that its department has, and further ones as dotted lines', () => {
    const lines = ['护士岗位职责', '所属部门：内科', '直接上级：主任、集团', '1、护理'];
    expect(matters(hospital(), ...lines)).toEqual([
      ['title: 护士', 'department: 内科', 'reportsTo: 主任', 'dottedTo: [集团]'],
    ]);
  });

  it('takes a bare rank for the one role of its department that ends so', () => {
    const lines = ['护士长岗位职责', '所属部门：外科', '直接上级：主任', '1、排班'];
    const below = ['护士岗位职责', '所属部门：外科', '直接上级：部门护士长', '1、护理'];
    expect(matters(hospital(), ...lines, ...below)[1]).toEqual([
      ...['title: 护士', 'department: 外科', 'reportsTo: 护士长'],
    ]);
  });

  it('has dates, numbers and names as the handbook takes them', () => {
    const lines = [
      '护士岗位职责',
      '部门：内科',
      '编制：2至3人 版本：1.0 生效日期：2026年1月5日',
      '任职人：张三、李四（分院）',
    ];
    expect(matters(hospital(), ...lines, '职级：N2', '1、护理')).toEqual([
      [
        ...['title: 护士', 'department: 内科', 'holder: [张三, 李四（分院）]', 'headcount: 2-3'],
        ...["version: '1.0'", 'effective: 2026-01-05', 'facts:', '  职级: N2'],
      ],
    ]);
  });

  it('proposes topics, metrics, cooperation and kind by the names in its sentence', () => {
    const text = draft(
      hospital(),
      '护士岗位职责',
      '部门：内科',
      '1、协助院办保管公章，提高床位使用率；',
    );
    expect(text).toContain(
      [
        ...['1. 协助院办保管公章，提高床位使用率', '    - 编号：NK-02', '    - 主题：印章'],
        ...['    - 指标：床位使用率', '    - 协作：院办', '    - 责任：协办', ''],
      ].join('\n'),
    );
  });

  it('has no number in front of a duty, however often the document writes one', () => {
    const text = draft(hospital(), '护士岗位职责', '部门：内科', '1. （1） 1、护理', '2. 巡查');
    expect(text).toContain('1. 护理\n');
  });

  it('leaves out that the role leads a duty, and proposes nothing else where the document says so', () => {
    const lines = ['护士岗位职责', '部门：内科', '1、协助查房', '责任：主责'];
    expect(draft(hospital(), ...lines)).toContain('1. 协助查房\n    - 编号：NK-02\n');
  });

  it('keeps a number that the document states and nobody has, and hands it to no other', () => {
    const text = draft(
      hospital(),
      '护士岗位职责',
      '部门：内科',
      '1、护理',
      '编号：NK-02',
      '2、登记',
      '3、巡视',
      '编号：NK-01',
    );
    expect(text).toContain(
      '1. 护理\n    - 编号：NK-02\n2. 登记\n    - 编号：NK-03\n3. 巡视（编号——NK-01）\n    - 编号：NK-04\n',
    );
  });

  it('has a table of measures where the handbook knows them, and a list where not', () => {
    const table = (name: string) => ({
      kind: 'table' as const,
      rows: [
        ['指标名称', '目标值', '考核权重', '考核周期'],
        [name, '≥ 90', '60', '每月'],
      ].map((row) =>
        row.map((text, column) => ({
          column,
          width: 1,
          isContinued: false,
          blocks: [plainParagraph(text)],
        })),
      ),
    });
    const texts = ['床位使用率', '满意度'].map((name) => {
      const blocks = [
        ...['护士岗位职责', '1、护理'].map((text) => plainParagraph(text)),
        table(name),
      ];
      const { drafts } = importDocuments(
        [{ name: 'a', blocks, asides: [] }],
        projectOf(hospital()),
      );
      return drafts[0]?.text ?? '';
    });
    expect(texts[0]).toContain(
      '## 考核指标\n\n| 指标 | 目标 | 权重 | 周期 |\n| --- | --- | --- | --- |\n| 床位使用率 | ≥ 90 | 60% | 每月 |\n',
    );
    expect(texts[1]).toContain(
      '## 考核指标\n\n- 满意度：目标值 ≥ 90，考核权重 60，考核周期 每月\n',
    );
  });

  it('names the lists of a role that is described twice, and groups that say more than 职责', () => {
    const text = draft(
      hospital(),
      '护士岗位职责',
      '1、护理',
      '安全职责',
      '1、消毒',
      '药师岗位职责',
      '1、配药',
      '第二节 护士工作职责',
      '1、巡视',
    );
    expect(text.match(/^###.*|^\d\..*/gm)).toEqual([
      '### 护士岗位职责',
      '1. 护理',
      '### 安全职责',
      '2. 消毒',
      '### 护士工作职责',
      '3. 巡视',
    ]);
  });
});

it('sentences of three roles are proposed as common, and unknown names are asked once', () => {
  const lines = ['护士', '药师', '护工'].flatMap((title) => [
    `${title}岗位职责`,
    '所属部门：药剂科',
    '直接上级：科长',
    '1、完成交办的事',
  ]);
  const { report } = importDocuments(
    [{ name: 'a', blocks: lines.map((text) => plainParagraph(text)), asides: [] }],
    projectOf(hospital()),
  );
  expect(report).toContain('「完成交办的事」：3 个岗位');
  expect(report.match(/部门「药剂科」手册里没有/g)).toHaveLength(1);
  expect(report.match(/直接上级「科长」手册里没有这个岗位/g)).toHaveLength(1);
});

function projectOf(texts: ReadonlyMap<string, string>) {
  return { texts, content: parseContent(texts), department: '' };
}

/** The only draft of a document of lines; throws where its file is not sound. */
function draft(texts: ReadonlyMap<string, string>, ...lines: string[]): string {
  const blocks = lines.map((text) => plainParagraph(text));
  const { drafts } = importDocuments([{ name: 'a.txt', blocks, asides: [] }], projectOf(texts));
  return drafts[0]?.text ?? '';
}

/** The lines of the front matter of each draft. */
function matters(texts: ReadonlyMap<string, string>, ...lines: string[]): string[][] {
  const blocks = lines.map((text) => plainParagraph(text));
  const { drafts } = importDocuments([{ name: 'a.txt', blocks, asides: [] }], projectOf(texts));
  const files = new Map([...texts, ...drafts.map(({ file, text }) => [file, text] as const)]);
  const own = (file: string) => drafts.some((it) => it.file === file);
  const refused = buildHandbook(parseContent(files)).problems.filter(
    ({ file, severity, kind }) => own(file) && severity === 'error' && kind !== 'reporting-line',
  );
  expect(refused).toEqual([]);
  return drafts.map(({ text }) => text.split('\n---\n')[0]?.split('\n').slice(1) ?? []);
}

/** The hospital with lines added to the front matter of files. */
function coded(added: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    [...hospital()].map(([file, text]) => [
      file,
      added[file] ? text.replace('---\n', `---\n${added[file]}\n`) : text,
    ]),
  );
}
