import { describe, expect, it } from 'vitest';
import { measuresReadable } from '../../../src/handbook/checks/measures-readable.ts';
import { measuredRole } from '../measured.ts';
import { content, metric } from '../written.ts';

const HEAD = ['指标', '目标', '权重', '周期', '来源'];
const metrics = [metric('beds', { name: '床位使用率' }), metric('falls', { name: '跌倒率' })];

/** What is said of a table: line, message, corrected row. */
function said(head: readonly string[], ...rows: readonly (readonly string[])[]) {
  const problems = measuresReadable(
    content({ metrics, roles: [measuredRole('nurse', head, ...rows)] }),
  );
  return problems.map(({ line, message, fix }) => [line, message, fix]);
}

describe('measuresReadable', () => {
  it.each([
    [['床位使用率', '≥ 90%', '60%', '月度', '系统']],
    [['床位使用率', '', '', '', '']],
    [['床位使用率', '-', '—', '／', '']],
    [['床位使用率']],
    [['床位使用率', '90%', '60', '每月 5 日', '', '']],
    [['合计', '', '100%', '', '']],
  ])('is content with %j', (row) => expect(said(HEAD, row)).toEqual([]));

  it('leaves unread what stands in the columns of the firm', () => {
    expect(said(['指标', '备注'], ['跌倒率', '看情况'])).toEqual([]);
  });

  it('tells every fault of a row at once and keeps the other cells', () => {
    expect(said(HEAD, ['床位使用绿', '≥ 90%', '６０％', '按月', '系统'])).toEqual([
      [
        12,
        '没有叫「床位使用绿」的指标，是不是「床位使用率」？；权重「６０％」要写成「60%」；周期「按月」要写成「月度」',
        '| 床位使用率 | ≥ 90% | 60% | 月度 | 系统 |',
      ],
    ]);
  });

  it('corrects no row of which one fault may mean anything', () => {
    expect(said(HEAD, ['床位使用绿', '', '', '看情况', ''])[0]?.[2]).toBeUndefined();
  });

  it('says nothing of metrics where there are none at all', () => {
    const roles = [measuredRole('nurse', HEAD, ['床位使用率'])];
    expect(measuresReadable(content({ roles }))).toEqual([]);
  });
});
