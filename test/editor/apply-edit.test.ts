import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/apply-edit.ts';
import type { DutyWords, Edit, Value } from '../../src/editor/edit.ts';
import { readForm } from '../../src/editor/read-form.ts';
import { replayUpon } from '../../src/editor/replay.ts';
import { changedLines } from './changed-lines.ts';
import { changes, made, PURPOSE, wordsOf } from './made.ts';
import { DIRECTOR, NURSE, ward } from './ward.ts';

describe('applyEdit', () => {
  it('changes the facts of a page in their own way of writing', () => {
    expect(fact('title', '院 "长"')).toEqual([
      'roles/nurse.mdx - title: 护士长 # 一位',
      'roles/nurse.mdx + title: 院 "长" # 一位',
    ]);
    expect(fact('department', '甲')).toEqual([
      'roles/nurse.mdx - department: "病区"',
      'roles/nurse.mdx + department: "甲"',
    ]);
    expect(fact('aliases', ['护士主管', '总护士', '甲: 乙'])).toEqual([
      "roles/nurse.mdx +   - '甲: 乙'",
    ]);
    expect(fact('aliases', ['总护士'])).toEqual(['roles/nurse.mdx -   - 护士主管']);
    expect(fact('order', 3)).toEqual(['roles/nurse.mdx - order: 2', 'roles/nurse.mdx + order: 3']);
    expect(fact('facts.职级', 'M2')).toEqual([
      'roles/nurse.mdx -   职级: M1',
      'roles/nurse.mdx +   职级: M2',
    ]);
  });

  it('writes a new fact behind those that usually stand before it, and takes one away with its lines', () => {
    const lines = textAfter({
      kind: 'fact',
      file: NURSE,
      id: '',
      key: 'deputy',
      was: null,
      to: '院长',
    }).split('\n');
    expect(lines.slice(6, 11)).toEqual([
      'aliases:',
      '  - 护士主管',
      "  - '总护士'",
      'deputy: 院长',
      'order: 2',
    ]);
    expect(fact('aliases', null)).toEqual(
      ['aliases:', '  - 护士主管', "  - '总护士'"].map((it) => `roles/nurse.mdx - ${it}`),
    );
    expect(fact('facts.新', '甲')).toEqual(['roles/nurse.mdx +   新: 甲']);
    expect(fact('facts.职级', null, 'facts.工作时间')).toEqual(
      ['facts:', '  职级: M1', '  工作时间: 早班'].map((it) => `roles/nurse.mdx - ${it}`),
    );
  });

  it('takes a holder whose parts stand apart for what stands in one line', () => {
    const apart = (written: string) =>
      new Map([
        ...ward(),
        [DIRECTOR, (ward().get(DIRECTOR) ?? '').replace('\n---\n\n', `\n${written}\n---\n\n`)],
      ]);
    const to = ['李四', '王五'];
    for (const written of [
      'holder: {name: 张三, phone: 8021}',
      'holder:\n  name: 张三\n  phone: 8021',
    ]) {
      const was = readForm(apart(written), DIRECTOR)?.facts?.['holder'] ?? null;
      expect(was).toEqual(['张三 8021']);
      const texts = made(
        { kind: 'fact', file: DIRECTOR, id: '', key: 'holder', was, to },
        apart(written),
      );
      expect(readForm(texts, DIRECTOR)?.facts).toMatchObject({
        title: '院长',
        department: '院办',
        holder: to,
      });
    }
    const list = apart('holder: [{name: 张三, place: 东}, 李四]');
    const texts = made(
      {
        kind: 'fact',
        file: DIRECTOR,
        id: '',
        key: 'holder',
        was: ['张三（东）', '李四'],
        to: ['张三（东）', '王五'],
      },
      list,
    );
    expect(changedLines(list, texts)).toEqual(
      [
        '- holder: [{name: 张三, place: 东}, 李四]',
        '+ holder: [{name: 张三, place: 东}, 王五]',
      ].map((it) => `roles/director.mdx ${it}`),
    );
  });

  it('changes the entries of a list, be they between braces', () => {
    const topic = (id: string, key: string, to: Value | null) => {
      const file = 'content/topics.yaml';
      const was = readForm(ward(), file, id)?.facts?.[key] ?? null;
      return changes({ kind: 'fact', file, id, key, was, to });
    };
    expect(topic('seal', 'aliases', ['公章', '用印', '盖章'])).toEqual([
      'topics.yaml -   aliases: [公章,用印]',
      'topics.yaml +   aliases: [公章,用印,盖章]',
    ]);
    expect(topic('record', 'lead', '院长')).toEqual([
      'topics.yaml - record: {name: 病历, aliases: [病案]}',
      'topics.yaml + record: {name: 病历, aliases: [病案], lead: 院长}',
    ]);
    expect(topic('rota', 'aliases', ['班表'])).toEqual(['topics.yaml +   aliases: [班表]']);
    expect(topic('rounds', 'name', '巡房')).toEqual([
      "topics.yaml -   name: '查房'",
      "topics.yaml +   name: '巡房'",
    ]);
  });

  it('changes only the lines of a duty that say something else', () => {
    expect(
      duty('HS-01', ({ facts, ...words }) => ({
        ...words,
        facts: { ...facts, 协作: [...(facts.协作 ?? []), '药房'], 频次: ['每天'] },
      })),
    ).toEqual([
      'roles/nurse.mdx -     - 协作：[院长](director.mdx)（病历（纸质）、会诊）、医生',
      'roles/nurse.mdx +     - 协作：[院长](director.mdx)（病历（纸质）、会诊）、医生、药房',
      'roles/nurse.mdx +     - 频次：每天',
    ]);
    expect(
      duty('HS-01', ({ facts, ...words }) => ({ ...words, facts: { ...facts, 主题: ['病历'] } })),
    ).toEqual([
      'roles/nurse.mdx -     - 主题:排班，**病历**',
      'roles/nurse.mdx +     - 主题:**病历**',
    ]);
    expect(duty('HS-01', (words) => ({ ...words, subItems: ['白班', '中班'] }))).toEqual([
      'roles/nurse.mdx -     2. 夜班',
      'roles/nurse.mdx +     2. 中班',
    ]);
  });

  it.each([
    ['单价*数量*折扣', '单价\\*数量\\*折扣'],
    ['# 甲', '\\# 甲'],
    ['- 甲', '\\- 甲'],
    ['{金额} <3', '\\{金额\\} \\<3'],
    ['用 **甲** 见[院长](director.mdx)', '用 **甲** 见[院长](director.mdx)'],
    ['a_b_c、3~5、A & B', 'a_b_c、3~5、A & B'],
    ['甲\n  乙', '甲乙'],
  ])('writes %j so that it reads as it was typed', (typed, written) => {
    expect(duty('HS-02', (words) => ({ ...words, text: typed }))).toEqual([
      'roles/nurse.mdx - 2. 单价\\*数量的核对',
      `roles/nurse.mdx + 2. ${written}`,
    ]);
  });

  it('knows its sentence again that is read without the number in front of it', () => {
    const was = wordsOf('HS-02');
    const edit: Edit = {
      kind: 'duty',
      file: NURSE,
      duty: 'HS-02',
      was,
      to: { ...was, text: '2：核对单价' },
    };
    const texts = made(edit);
    expect(wordsOf('HS-02', texts).text).toBe('核对单价');
    expect(made(edit, texts)).toEqual(texts);
  });

  it('writes a duty anew that Markdown would not read', () => {
    const torn = new Map(ward()).set(
      DIRECTOR,
      ward().get(DIRECTOR)?.replace('    - 主题', '  - 主题') ?? '',
    );
    const words = wordsOf('YB-01', torn, DIRECTOR);
    const edit: Edit = {
      kind: 'duty',
      file: DIRECTOR,
      duty: 'YB-01',
      was: words,
      to: { ...words, text: '主持工作' },
    };
    expect(changes(edit, torn)).toEqual(
      ['- 1. 主持全院工作', '+ 1. 主持工作', '-   - 主题：印章', '+     - 主题：印章'].map(
        (line) => `roles/director.mdx ${line}`,
      ),
    );
  });

  it('adds a duty below another, first, in a new group, and on a page without duties', () => {
    const words = { text: '交班', subItems: ['甲'], facts: { 主题: ['排班'] } } as const;
    const add = (group: string, behind: string | null, file = NURSE, number = 'HS-04') =>
      changes({ kind: 'add-duty', file, number, group, behind, to: words }).map((it) =>
        it.replace(/^\S+ \+ /, ''),
      );
    const own = ['    1. 甲', '    - 编号：HS-04', '    - 主题：排班'];
    expect(add('排班', 'HS-01')).toEqual(['2. 交班', ...own]);
    expect(add('查房', null)).toEqual(['3. 交班', ...own]);
    expect(add('新组', null)).toEqual(['### 新组', '', '4. 交班', ...own, '']);
    expect(add('', null, 'content/departments/office.mdx', '')).toEqual([
      '## 岗位职责',
      '',
      '1. 交班',
      '    1. 甲',
      '    - 主题：排班',
      '',
    ]);
  });

  it('retires the number of a duty that goes', () => {
    expect(
      changes({ kind: 'remove-duty', file: NURSE, duty: 'HS-03', was: wordsOf('HS-03') }),
    ).toEqual(
      [
        '+ retired:',
        '+   - HS-03',
        '- 3. 每天查房',
        '-     - 编号：HS-03',
        '-     - 主题：查房',
        '-     - 待确认：时间',
        '- ',
      ].map((it) => `roles/nurse.mdx ${it}`),
    );
  });

  it('moves a duty with all its lines', () => {
    const own = ['3. 每天查房', '    - 编号：HS-03', '    - 主题：查房', '    - 待确认：时间'];
    expect(
      changes({
        kind: 'place-duty',
        file: NURSE,
        duty: 'HS-03',
        toFile: DIRECTOR,
        group: '',
        behind: 'YB-01',
      }),
    ).toEqual([
      ...own.map((it) => `roles/director.mdx + ${it}`),
      ...[...own, ''].map((it) => `roles/nurse.mdx - ${it}`),
    ]);
  });

  it('changes, takes away and adds sections and headings', () => {
    const section = (title: string, was: string | null, to: string | null, behind?: string) =>
      changes({
        kind: 'section',
        file: NURSE,
        title,
        was,
        to,
        ...(behind !== undefined && { behind }),
      }).map((it) => it.replace(/^\S+ /, ''));
    expect(section('岗位目的', PURPOSE, PURPOSE.replace('查房', '交班'))).toEqual([
      '- - 查房',
      '+ - 交班',
    ]);
    expect(section('岗位目的', PURPOSE, null)).toEqual(
      ['## 岗位目的', '', ...PURPOSE.split('\n'), ''].map((it) => `- ${it}`),
    );
    expect(section('', '护士长管病区。', '')).toEqual(['- 护士长管病区。', '- ']);
    expect(section('附则', null, '甲\r\n\r\n乙\n', '')).toEqual([
      '+ ## 附则',
      '+ ',
      '+ 甲',
      '+ ',
      '+ 乙',
      '+ ',
    ]);
    expect(changes({ kind: 'group', file: NURSE, group: '查房', to: '巡房' })).toEqual([
      'roles/nurse.mdx - ### 查房',
      'roles/nurse.mdx + ### 巡房',
    ]);
    expect(changes({ kind: 'group', file: NURSE, group: '查房', to: null })).toEqual([
      'roles/nurse.mdx - ### 查房',
      'roles/nurse.mdx - ',
    ]);
  });

  it('makes pages and entries, names them anew everywhere, and takes them away', () => {
    expect(
      changes({
        kind: 'new',
        what: 'topic',
        id: 'shift',
        known: [
          ['name', '交班'],
          ['aliases', ['换班']],
        ],
      }),
    ).toEqual(['shift:', '  name: 交班', '  aliases: [换班]'].map((it) => `topics.yaml + ${it}`));
    const doctor: Edit = {
      kind: 'new',
      what: 'role',
      id: 'doctor',
      known: [
        ['name', '医生'],
        ['department', '病区'],
        ['code', 'YS'],
        ['duty', '看*病*人'],
      ],
    };
    expect(made(doctor).get('content/roles/doctor.mdx')).toBe(
      '---\ntitle: 医生\ndepartment: 病区\ncode: YS\n---\n\n## 岗位职责\n\n1. 看\\*病\\*人\n    - 编号：YS-01\n',
    );
    expect(
      changes({ kind: 'rename', what: 'role', id: 'director', name: '主任', keepsAlias: true }),
    ).toEqual([
      'departments/office.mdx - head: 院长',
      'departments/office.mdx + head: 主任',
      'roles/director.mdx - title: 院长',
      'roles/director.mdx + title: 主任',
      'roles/director.mdx + aliases: [院长]',
      'roles/nurse.mdx - reportsTo: 院长',
      'roles/nurse.mdx + reportsTo: 主任',
      'roles/nurse.mdx -     - 协作：[院长](director.mdx)（病历（纸质）、会诊）、医生',
      'roles/nurse.mdx +     - 协作：[主任](director.mdx)（病历（纸质）、会诊）、医生',
    ]);
    expect(changes({ kind: 'remove', file: 'content/topics.yaml', id: 'record' })).toEqual([
      'topics.yaml - record: {name: 病历, aliases: [病案]}',
    ]);
    expect([...made({ kind: 'remove', file: DIRECTOR, id: '' }).keys()]).not.toContain(DIRECTOR);
  });

  it('makes the correction of a finding, once, where its lines stand now', () => {
    const moved = new Map([
      ...ward(),
      [DIRECTOR, `${ward().get(DIRECTOR)?.replace('---\n\n', '---\n\n\n')}`],
    ]);
    const line = '    - 编号：YB-01';
    const edit: Edit = {
      kind: 'correct',
      file: DIRECTOR,
      line: 9,
      was: line,
      to: `${line}\n    - 频次：每天`,
    };
    expect(changes(edit, moved)).toEqual(['roles/director.mdx +     - 频次：每天']);
    expect(replayUpon(moved)([edit, edit]).texts).toEqual(made(edit, moved));
    expect(applyEdit(moved, { ...edit, was: '甲', to: '乙' })).toEqual({
      conflict: { why: 'gone', now: null },
    });
  });
});

function textAfter(edit: Edit): string {
  return made(edit).get(NURSE) ?? '';
}

/** What changes when a fact gets another value, and a second one goes. */
function fact(key: string, to: Value | null, other?: string): string[] {
  const facts = readForm(ward(), NURSE)?.facts ?? {};
  const keys = [key, ...(other ? [other] : [])];
  const edits = keys.map(
    (it): Edit => ({ kind: 'fact', file: NURSE, id: '', key: it, was: facts[it] ?? null, to }),
  );
  return changedLines(ward(), replayUpon(ward())(edits).texts);
}

function duty(name: string, to: (words: DutyWords) => DutyWords): string[] {
  const was = wordsOf(name);
  return changes({ kind: 'duty', file: NURSE, duty: name, was, to: to(was) });
}
