import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/editor/apply-edit.ts';
import type { Edit, Value } from '../../src/editor/edit.ts';
import { readForm } from '../../src/editor/read-form.ts';
import { replayUpon } from '../../src/editor/replay.ts';
import { changedLines } from './changed-lines.ts';
import { changes, made, PURPOSE } from './made.ts';
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
