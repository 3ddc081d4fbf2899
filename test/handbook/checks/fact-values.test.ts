import { describe, expect, it } from 'vitest';
import { factValuesExist } from '../../../src/handbook/checks/fact-values.ts';
import type { WrittenFact } from '../../../src/handbook/content.ts';
import { content, department, duty, metric, partner, role, topic } from '../written.ts';

describe('factValuesExist', () => {
  it.each([
    ['主题', ['库存']],
    ['指标', ['库龄']],
    ['协作', ['财务部', '会计', '银行']],
    ['责任', ['监督']],
    ['频次', ['每月 5 日', '不定期']],
    ['标准', ['随便什么']],
    ['编号', ['XS-01-01']],
    ['待确认', ['随便什么']],
  ] as const)('is content with %s：%j', (label, values) =>
    expect(check(label, values)).toEqual([]),
  );

  it.each([
    ['主题', ['存货'], '「存货」是主题「库存」的别名，这里要写正式名称', '    - 主题：库存'],
    [
      '主题',
      ['库存', '存货'],
      '「存货」是主题「库存」的别名，这里要写正式名称',
      '    - 主题：库存',
    ],
    [
      '主题',
      ['库村'],
      '没有叫「库村」的主题，是不是「库存」？若是新主题，请先写进 content/topics.yaml',
      undefined,
    ],
    ['主题', ['库存/印章'], '「库存/印章」：几个名称要用顿号隔开', '    - 主题：库存、印章'],
    ['主题', ['《库存》'], '「《库存》」：这里只写名称，不加引号，也不写代号', '    - 主题：库存'],
    ['主题', ['stock'], '「stock」：这里只写名称，不加引号，也不写代号', '    - 主题：库存'],
    [
      '协作',
      ['财务部和会计'],
      '「财务部和会计」：几个名称要用顿号隔开',
      '    - 协作：财务部、会计',
    ],
    [
      '协作',
      ['各部门'],
      '「各部门」不是某一个部门或岗位；请把常打交道的部门、岗位逐个写出来，用顿号隔开，没有就删掉这一行',
      undefined,
    ],
    [
      '指标',
      ['毛利'],
      '没有叫「毛利」的指标。若是新指标，请先写进 content/metrics.yaml',
      undefined,
    ],
    [
      '协作',
      ['财物部', '销售部'],
      '没有叫「财物部」的部门，是不是「财务部」？',
      '    - 协作：财务部、销售部',
    ],
    ['协作', ['出纳'], '「出纳」是岗位「会计」的别名，这里要写正式名称', '    - 协作：会计'],
    [
      '责任',
      ['协助'],
      '责任没有「协助」这一种，只有主责、协办、监督、审批、知会；公司自己的说法先写在 content/handbook.yaml 的 kinds 下面',
      '    - 责任：协办',
    ],
    [
      '频次',
      ['每天', '每季'],
      '频次没有「每天」这样写的，要以每日、每周、每月、每季、每半年、每年、不定期开头，后面可以写明日期或次数，如 每月 5 日',
      '    - 频次：每日、每季',
    ],
    [
      '频次',
      ['定期'],
      '频次没有「定期」这样写的，要以每日、每周、每月、每季、每半年、每年、不定期开头，后面可以写明日期或次数，如 每月 5 日',
      undefined,
    ],
    [
      '责任',
      ['看着'],
      '责任没有「看着」这一种，只有主责、协办、监督、审批、知会；公司自己的说法先写在 content/handbook.yaml 的 kinds 下面',
      undefined,
    ],
    ['责任', ['主责', '监督'], '一条职责只写一种责任；责任不同请拆成两条职责', undefined],
  ] as const)('refuses %s：%j', (label, values, message, fix) => {
    const problem = { file: 'content/roles/a.mdx', line: 9, severity: 'error', message };
    const [found] = check(label, values);
    expect(found).toEqual({ ...problem, kind: found?.kind, ...(fix && { fix }) });
    expect(found?.kind).toMatch(/^(?:unknown-|two-kinds$)/);
  });

  it('tells several unknown names of a line in one message', () => {
    const message =
      '没有叫「库村」的主题，是不是「库存」？若是新主题，请先写进 content/topics.yaml；「存货」是主题「库存」的别名，这里要写正式名称';
    expect(check('主题', ['库村', '存货'])).toEqual([
      { file: 'content/roles/a.mdx', line: 9, severity: 'error', kind: 'unknown-topic', message },
    ]);
  });

  it('knows the words that the firm has for 责任, and lists them beside the five', () => {
    const message =
      '责任没有「审核」这一种，只有主责、协办、监督、审批、知会，和公司自己的督促；公司自己的说法先写在 content/handbook.yaml 的 kinds 下面';
    expect(checkKinds('督促')).toEqual([]);
    expect(checkKinds('审核').map((problem) => [problem.message, problem.fix])).toEqual([
      [message, undefined],
    ]);
  });

  it('is silent about a 责任 where the settings could not be read', () => {
    expect(checkKinds('审核', true)).toEqual([]);
  });

  it('is silent about a duty that was refused already', () => {
    const flawed = { ...duty(8, '子', { 主题: ['不知'] }), flawed: true };
    expect(factValuesExist(content({ roles: [role('a', { title: '甲' }, [flawed])] }))).toEqual([]);
  });

  it('is silent where the file of the names could not be read', () => {
    const roles = [role('a', { title: '甲' }, [duty(8, '子', { 主题: ['不知'] })])];
    const unread = {
      file: 'content/topics.yaml',
      line: 3,
      severity: 'error',
      kind: 'yaml-syntax',
      message: '缩进不对',
    } as const;
    expect(factValuesExist(content({ roles, problems: [unread] }))).toEqual([]);
  });
});

function checkKinds(kind: string, broken = false) {
  const { handbook } = content();
  const roles = [role('a', { title: '甲' }, [duty(8, '子', { 责任: [kind] })])];
  const data = { ...handbook.data, kinds: { 督促: '监督' } };
  return factValuesExist(content({ roles, handbook: { ...handbook, data, broken } }));
}

function check(label: WrittenFact['label'], values: readonly string[]) {
  return factValuesExist(
    content({
      departments: [
        department('sales', { title: '销售部' }),
        department('money', { title: '财务部' }),
      ],
      roles: [
        role('a', { title: '甲' }, [duty(8, '子', { [label]: values })]),
        role('b', { title: '会计', department: '财务部', aliases: ['出纳'] }),
      ],
      topics: [
        topic('stock', { name: '库存', aliases: ['存货'] }),
        topic('seal', { name: '印章' }),
      ],
      partners: [partner('bank', { name: '银行' })],
      metrics: [metric('age', { name: '库龄' })],
    }),
  );
}
