import { describe, expect, it } from 'vitest';
import { uniqueNames } from '../../../src/handbook/checks/unique-names.ts';
import { content, department, duty, metric, role, topic } from '../written.ts';

describe('uniqueNames', () => {
  it('lets things of different kinds share a name', () => {
    const parts = {
      topics: [topic('t', { name: '库存' })],
      metrics: [metric('m', { name: '库存' })],
    };
    expect(uniqueNames(content(parts))).toEqual([]);
  });

  it('tells a code, title or alias that two roles bear', () => {
    const roles = [
      role('a', { title: '甲', code: 'XS-01', aliases: ['丙'] }),
      role('b', { title: '丙', code: 'XS-01' }),
    ];
    expect(uniqueNames(content({ roles }))).toEqual([
      {
        file: 'content/roles/b.mdx',
        line: 2,
        severity: 'error',
        message: '岗位编号「XS-01」已经用在 content/roles/a.mdx 第 2 行，不能重复',
      },
      {
        file: 'content/roles/a.mdx',
        line: 4,
        severity: 'error',
        message: '岗位名称「丙」已经用在 content/roles/b.mdx 第 6 行，不能重复',
      },
    ]);
  });

  it('blames the file whose numbers begin otherwise for a code that is there twice', () => {
    const numbered = [duty(8, '查房', { 编号: ['XS-01-01'] })];
    const roles = [
      role('a', { title: '甲', code: 'XS-01' }),
      role('b', { title: '乙', code: 'XS-01' }, numbered),
    ];
    expect(uniqueNames(content({ roles })).map(({ file }) => file)).toEqual([
      'content/roles/a.mdx',
    ]);
  });

  it('tells the same of departments, topics and metrics', () => {
    const names = { name: '甲', aliases: ['乙', '乙'] };
    const parts = {
      departments: [department('d', { title: '甲', aliases: ['乙', '乙'] })],
      topics: [topic('t', names)],
      metrics: [metric('m', names)],
    };
    const [first, ...others] = uniqueNames(content(parts)).map(({ message }) => message);
    expect(first).toMatch(
      /^部门名称「乙」已经用在 content\/departments\/d\.mdx 第 \d+ 行，不能重复$/,
    );
    expect(others.map((it) => it.slice(0, 4))).toEqual(['主题名称', '指标名称']);
  });

  it('tells an alias that is the name of its own, or of what stands below it', () => {
    const topics = [
      topic('t', { name: '甲', aliases: ['甲', '乙'] }),
      topic('u', { name: '乙', aliases: [] }),
    ];
    const found = uniqueNames(content({ topics }));
    expect(found.map(({ line, message }) => [line === topics[0]?.lines.aliases, message])).toEqual([
      [true, '「甲」是它自己的名称，不用再写成别名，请从这里删掉'],
      [true, expect.stringMatching(/^主题名称「乙」已经用在/)],
    ]);
  });

  it('is silent about what was refused already', () => {
    const twice = [role('a', { title: '甲' }), { ...role('b', { title: '甲' }), broken: true }];
    expect(uniqueNames(content({ roles: twice }))).toEqual([]);
  });
});
