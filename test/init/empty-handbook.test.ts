import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { emptyHandbook } from '../../src/init/empty-handbook.ts';
import { readNames } from '../../src/init/read-names.ts';

describe('emptyHandbook', () => {
  it('holds the departments and the top role, and nothing invented', () => {
    const files = emptyHandbook({
      company: '某店',
      departments: ['总经办', '销售部'],
      top: '总经理',
    });
    expect(Object.fromEntries(files)).toEqual({
      'content/handbook.yaml':
        'title: 岗位职责手册\ncompany: 某店\n# 手册由哪个部门管，暂时写了第一个部门\nowner: 总经办\ncontact: 内容问题请联系总经办\n',
      'content/departments/zong-jing-ban.mdx':
        '---\n# 岗位有编号就写 code；没有的，这个部门的职责编号写成 ZJB-01 这样\ntitle: 总经办\norder: 1\n---\n',
      'content/departments/xiao-shou-bu.mdx':
        '---\n# 岗位有编号就写 code；没有的，这个部门的职责编号写成 XS-01 这样\ntitle: 销售部\norder: 2\n---\n',
      'content/roles/zong-jing-li.mdx':
        '---\ntitle: 总经理\ndepartment: 总经办\n---\n\n## 岗位职责\n',
      'content/topics.yaml': '# 大家常问的事，写法见「怎么改」的「增加主题」\n',
      'content/metrics.yaml': '# 指标，写法见「怎么改」的「增加指标」\n',
    });
  });

  it('keeps names that YAML would take for something else', () => {
    const names = ['true', '2026-01-01', '12', 'null', '- 甲', '0x1F', '(甲)', 'yes'];
    const answers = { company: 'no', departments: names, top: '1.0' };
    const { handbook } = read(answers);
    expect(handbook?.company).toBe('no');
    expect(handbook?.departments.map(({ title }) => title)).toEqual(names);
    expect(handbook?.roles.map(({ title }) => title)).toEqual(['1.0']);
  });

  it('is valid for any names that are taken', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    const accepted = (asked: 'company' | 'departments' | 'top') =>
      name.map((typed) => readNames(asked, typed).names).filter((names) => names !== null);
    const all = fc.tuple(accepted('company'), accepted('departments'), accepted('top'));
    fc.assert(
      fc.property(all, ([[company = ''], departments, [top = '']]) => {
        const { problems } = read({ company, departments, top });
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });
});

function read(answers: Parameters<typeof emptyHandbook>[0]) {
  return buildHandbook(parseContent(emptyHandbook(answers)));
}
