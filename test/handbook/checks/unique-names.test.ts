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
    const names = { name: '甲', aliases: ['甲'] };
    const parts = {
      departments: [department('d', { title: '甲', aliases: ['甲'] })],
      topics: [topic('t', names)],
      metrics: [metric('m', names)],
    };
    expect(uniqueNames(content(parts)).map(({ message }) => message)).toEqual([
      '部门名称「甲」已经用在 content/departments/d.mdx 第 4 行，不能重复',
      '主题名称「甲」已经用在 content/topics.yaml 第 3 行，不能重复',
      '指标名称「甲」已经用在 content/metrics.yaml 第 5 行，不能重复',
    ]);
  });

  it('is silent about what was refused already', () => {
    const twice = [role('a', { title: '甲' }), { ...role('b', { title: '甲' }), broken: true }];
    expect(uniqueNames(content({ roles: twice }))).toEqual([]);
  });
});
