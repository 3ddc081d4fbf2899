import { describe, expect, it } from 'vitest';
import type { DutyWords, Edit } from '../../src/editor/edit.ts';
import { changes, made, wordsOf } from './made.ts';
import { DIRECTOR, NURSE, ward } from './ward.ts';

describe('an edit of a duty', () => {
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
});

function duty(name: string, to: (words: DutyWords) => DutyWords): string[] {
  const was = wordsOf(name);
  return changes({ kind: 'duty', file: NURSE, duty: name, was, to: to(was) });
}
