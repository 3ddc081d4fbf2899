import { describe, expect, it } from 'vitest';
import { type Block, type Cell, plainParagraph, type Row } from '../../../src/import/document.ts';
import { readDuties } from '../../../src/import/reading/read-duties.ts';
import { readRoles } from '../../../src/import/reading/read-roles.ts';

describe('a document', () => {
  it('of several roles is cut at their titles, in whatever way they are numbered', () => {
    const blocks = paragraphs(
      ...[
        '第一节 出纳岗位职责',
        '1、收付现金',
        '（二）、会计',
        '1、记账',
        '2、报税',
        '【篇三：',
        '门卫岗位职责】',
      ],
      ...['1、站岗', '2、登记', '电工', '岗位职责：', '1、检修', '任职资格', '1、中专'],
    );
    expect(read(blocks)).toEqual({
      出纳: ['岗位职责 1'],
      会计: ['岗位职责 2'],
      门卫: ['岗位职责 2'],
      电工: ['岗位职责 1', '任职要求 1'],
    });
  });

  it('takes the departments of its headings, and drops titles without duties', () => {
    const { roles, headings } = readRoles(
      document([
        plainParagraph('某院各岗位职责', { outline: 1 }),
        plainParagraph('一、财务部', { outline: 1 }),
        plainParagraph('出纳', { outline: 2 }),
        ...paragraphs('负责收付。'),
        plainParagraph('二、后勤部', { outline: 1 }),
        plainParagraph('门卫', { outline: 2 }),
        ...paragraphs('负责站岗。'),
      ]),
    );
    expect(roles.map(({ title, department }) => [title, department])).toEqual([
      ['出纳', '财务部'],
      ['门卫', '后勤部'],
    ]);
    expect(headings.map(({ written }) => written)).toEqual([
      '某院各岗位职责',
      '一、财务部',
      '二、后勤部',
    ]);
  });

  it('that lost the titles of its first lists keeps them apart, without one', () => {
    const lines = [
      ...[
        '汇编.docx',
        '5、收付',
        '6、盘点',
        '7、登记',
        '3、站岗',
        '4、巡查',
        '（四）、电工',
        '1、检修',
        '2、值班',
      ],
      ...['展开阅读全文', '相关资源'],
    ];
    const { roles, unplaced } = readRoles(document(paragraphs(...lines)));
    expect(roles.map(({ title, sections }) => [title, sections[0]?.parts.length])).toEqual([
      ['', 3],
      ['', 2],
      ['电工', 2],
    ]);
    expect(unplaced.map(({ written }) => written)).toEqual([
      '汇编.docx',
      '展开阅读全文',
      '相关资源',
    ]);
  });

  it('of one role may name it in the name of its file alone', () => {
    const blocks = paragraphs('1、收付', '2、盘点');
    expect(readRoles(document(blocks, '03 出纳岗位职责2026.docx')).roles).toMatchObject([
      { title: '出纳' },
    ]);
    expect(readRoles(document(blocks, '新建文档.docx')).roles).toMatchObject([{ title: '' }]);
  });

  it('that describes a role twice has one of it, with both lists', () => {
    const blocks = paragraphs(
      '出纳岗位职责',
      '1、收付',
      '会计岗位职责',
      '1、记账',
      '出纳工作职责',
      '1、盘点',
    );
    expect(read(blocks)).toEqual({ 出纳: ['岗位职责 1', '岗位职责 1'], 会计: ['岗位职责 1'] });
  });

  it('keeps headings below the title of a role with it, though they could name a department', () => {
    const blocks = [
      plainParagraph('出纳', { outline: 1 }),
      plainParagraph('岗位职责', { outline: 2 }),
      plainParagraph('现金与班组', { outline: 3 }),
      ...paragraphs('1、收付', '2、参与市场活动的策划', '编号：CN-02', '3、盘点'),
      plainParagraph('保管室', { outline: 3 }),
      ...paragraphs('4、上锁'),
      plainParagraph('签字', { outline: 2 }),
      grid(['任职人', '签字：', '日期：'], ['编制', '张三', '']),
    ];
    expect(read(blocks)).toEqual({ 出纳: ['岗位职责 4'] });
    expect(facts(blocks)).toEqual([[]]);
  });

  it('with a list of names or of contents has no roles of them', () => {
    const { roles } = readRoles(
      document(
        paragraphs(
          '目录',
          '一、出纳岗位职责……1',
          '二、会计岗位职责……3',
          '岗位有：',
          '1、出纳',
          '2、会计',
        ),
      ),
    );
    expect(roles.map(({ title }) => title)).not.toContain('出纳');
  });
});

describe('a form', () => {
  it('has labels and values side by side, parts beside or below their names, and places to sign', () => {
    const blocks = [
      grid(
        [['岗位说明书', 4]],
        ['岗位名称', '电工', '直接上级', '后勤主管'],
        ['性    别', '不限', '编制人数', '/'],
        [['岗位职责', 4]],
        [['1、检修\n（1）停电\n（2）挂牌\n2、值班', 4]],
        ['任职要求', ['中专以上', 3]],
        ['编制', '张三', '审核', ''],
      ),
    ];
    const { roles, unplaced } = readRoles(document(blocks));
    expect(roles[0]?.facts.map(({ key, value }) => [key, value])).toEqual([
      ['title', '电工'],
      ['reportsTo', '后勤主管'],
      ['facts', '不限'],
      ['headcount', '/'],
    ]);
    expect(roles[0]?.sections.map(({ title, parts }) => [title, parts.length])).toEqual([
      ['岗位职责', 4],
      ['任职要求', 1],
    ]);
    expect(unplaced.map(({ written }) => written)).toEqual(['编制', '张三', '审核']);
  });

  it('ends with its table: what stands between forms is of none, and a form may go on in the next table', () => {
    const form = (title: string) =>
      grid(
        ['岗位名称', title],
        [['岗位职责', 2]],
        [['1、检修\n2、值班', 2]],
        [['工作权限', 2]],
        [['停用设备', 2]],
      );
    const more = grid([['任职要求', 2]], [['中专', 2]]);
    const { roles, unplaced } = readRoles(
      document([form('电工'), more, ...paragraphs('第二份'), form('门卫')]),
    );
    expect(roles.map(({ sections }) => sections.map(({ title }) => title))).toEqual([
      ['岗位职责', '权限', '任职要求'],
      ['岗位职责', '权限'],
    ]);
    expect(unplaced.map(({ written }) => written)).toEqual(['第二份']);
  });

  it('may have its labels above the values, or several in one cell', () => {
    const above = grid(['岗位名称', '所属部门'], ['电工', '后勤部'], [['岗位职责：\n检修', 2]]);
    const within = grid(
      ['岗位名称：门卫\n所属部门：保卫科', '直接主管：科长 平级：电工'],
      [['工作内容\n站岗', 2]],
    );
    expect(facts([above, within])).toEqual([
      ['title 电工', 'department 后勤部'],
      ['title 门卫', 'department 保卫科', 'reportsTo 科长', 'facts 电工'],
    ]);
  });

  it('may put a part of the role beside several rows', () => {
    const below: Cell = { ...cell('', 0, 1), isContinued: true };
    const rows: Row[] = [
      row(['岗位名称', '电工', '']),
      row(['任职要求', '学历', '中专']),
      [below, cell('证书', 1, 1), cell('电工证', 2, 1)],
    ];
    const [role] = readRoles(document([{ kind: 'table', rows }])).roles;
    expect(role?.sections[0]).toMatchObject({
      title: '任职要求',
      parts: [
        { label: '学历', value: '中专' },
        { label: '证书', value: '电工证' },
      ],
    });
  });

  it('may count its duties with statement and tasks', () => {
    const below: Cell = { ...cell('', 0, 1), isContinued: true };
    const rows: Row[] = [
      row(['岗位名称', '电工']),
      row(['职责一', '职责表述：负责检修']),
      [below, cell('工作任务', 1, 1), cell('停电\n挂牌', 2, 1)],
    ];
    const [role] = readRoles(document([{ kind: 'table', rows }])).roles;
    expect(readDuties(role?.sections[0]?.parts ?? []).duties).toMatchObject([
      { text: '负责检修', subItems: ['停电', '挂牌'] },
    ]);
  });

  it('may list duties with columns of their own', () => {
    const duties = grid(
      ['序号', '工作内容', '考核标准', '频次', '占比'],
      ['1', '检修', '当日完成', '每天', '60%'],
      ['2', '值班', '', '', '40%'],
    );
    const [role] = readRoles(document([...paragraphs('电工岗位说明书'), duties])).roles;
    expect(readDuties(role?.sections[0]?.parts ?? []).duties).toMatchObject([
      {
        text: '检修（占比：60%）',
        facts: [
          { label: '频次', value: '每天' },
          { label: '标准', value: '当日完成' },
        ],
      },
      { text: '值班（占比：40%）', facts: [] },
    ]);
  });

  it('may leave the cell of a duty empty: then its other columns tell it', () => {
    const duties = grid(['序号', '工作内容', '占比', '来源'], ['1', '', '60%', '账本']);
    const [role] = readRoles(document([...paragraphs('电工岗位说明书'), duties])).roles;
    expect(readDuties(role?.sections[0]?.parts ?? []).duties).toMatchObject([
      { text: '占比：60%，来源：账本' },
    ]);
  });

  it('may tell of a role in each row', () => {
    const table = grid(
      ['部门', '岗位', '职责', '任职要求'],
      ['后勤部', '电工', '检修\n值班', '电工证'],
      ['后勤部', '门卫', '1、站岗', ''],
    );
    expect(read([table])).toEqual({ 电工: ['岗位职责 2', '任职要求 1'], 门卫: ['岗位职责 1'] });
  });
});

/** The parts of each role, duties counted. */
function read(blocks: readonly Block[]): Record<string, string[]> {
  const { roles } = readRoles(document(blocks));
  return Object.fromEntries(
    roles.map(({ title, sections }) => [
      title,
      sections.map((it) => {
        const count = it.kind === 'duties' ? readDuties(it.parts).duties.length : it.parts.length;
        return `${it.title} ${count}`;
      }),
    ]),
  );
}

function facts(blocks: readonly Block[]): string[][] {
  return readRoles(document(blocks)).roles.map((role) =>
    role.facts.map(({ key, value }) => `${key} ${value}`),
  );
}

function document(blocks: readonly Block[], name = '汇编.docx') {
  return { name, blocks, asides: [] };
}

function paragraphs(...lines: string[]): Block[] {
  return lines.map((text) => plainParagraph(text));
}

/** A table of texts, each with the columns that it covers where that is more than one. */
function grid(...rows: (string | [string, number])[][]): Block {
  return { kind: 'table', rows: rows.map(row) };
}

function row(cells: readonly (string | [string, number])[]): Row {
  let column = 0;
  return cells.map((it) => {
    const [text, width] = typeof it === 'string' ? [it, 1] : it;
    const read = cell(text, column, width);
    column += width;
    return read;
  });
}

function cell(text: string, column: number, width: number): Cell {
  return { column, width, isContinued: false, blocks: text ? paragraphs(...text.split('\n')) : [] };
}
