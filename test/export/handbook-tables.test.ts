import { describe, expect, it } from 'vitest';
import { handbookTables } from '../../src/export/handbook-tables.ts';
import type { Table } from '../../src/export/table.ts';
import { sampleHandbook } from '../sample.ts';
import { smallHandbook } from '../small-handbook.ts';

const small = handbookTables(smallHandbook());

it('departments, roles, duties, topics and metrics each have a table', () => {
  expect(small.map(({ title }) => title)).toEqual(['部门', '岗位', '职责', '主题', '指标']);
});

it.each(handbookTables(sampleHandbook()))('every row of $title has all its cells', (table) => {
  expect(table.rows.length).toBeGreaterThan(0);
  expect(table.rows.filter((row) => row.length !== table.columns.length)).toEqual([]);
});

describe('of the small handbook', () => {
  it('a department tells its head and how much it has', () => {
    expect(facts(small, '部门', '销售部')).toMatchObject({
      负责人: '销售经理',
      岗位数: 2,
      职责条数: 2,
    });
  });

  it('a role tells its department and superiors', () => {
    expect(facts(small, '岗位', 'XS-01')).toMatchObject({
      岗位: '销售经理',
      部门: '销售部',
      直接上级: '总经理',
      直接下级: '销售顾问',
      职责条数: 1,
    });
  });

  it('a duty tells its role and what it is about', () => {
    expect(facts(small, '职责', 'XS-01-01')).toMatchObject({
      职责: '做事',
      岗位: '销售经理',
      部门: '销售部',
      责任: '主责',
      主题: '库存、印章',
    });
  });

  it('a topic tells who answers for it, a metric what it means', () => {
    expect(facts(small, '主题', '印章')).toMatchObject({ 大家也叫: '公章', 主责岗位: '销售经理' });
    expect(facts(small, '指标', '库龄')).toMatchObject({ 口径: '天数', 单位: '天' });
  });
});

/** A row by its first cell, with the heads of its columns. */
function facts(tables: readonly Table[], title: string, first: string) {
  const table = tables.find((it) => it.title === title);
  const row = table?.rows.find(([cell]) => cell === first) ?? [];
  return Object.fromEntries(row.map((cell, at) => [table?.columns[at]?.head, cell]));
}
