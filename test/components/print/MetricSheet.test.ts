import { expect, it } from 'vitest';
import MetricSheet from '../../../src/components/print/MetricSheet.astro';
import { handbook, withMeasures } from '../handbook.ts';
import { words } from '../words.ts';

it('prints every metric with its meaning, its unit and the numbers of its duties', async () => {
  expect(await words(MetricSheet, { handbook })).toEqual([
    '指标甲店 手册',
    '2 项，按拼音排列',
    '指标',
    '指标 | 口径 | 单位 | 职责',
    '库龄 | 入库至今的天数 | 天 | [XS-01-01](#XS-01-01)',
    '周转率 | 销量除以库存 | 次 |',
  ]);
});

it('prints the roles that are measured where there are any', async () => {
  expect((await words(MetricSheet, { handbook: withMeasures })).slice(3)).toEqual([
    '指标 | 口径 | 单位 | 考核岗位 | 职责',
    '库龄 | 入库至今的天数 | 天 | [销售经理](#role-sales-manager) 目标 60 天，权重 40% | [XS-01-01](#XS-01-01)',
    '周转率 | 销量除以库存 | 次 | [销售经理](#role-sales-manager) 目标 ≥ 6 次，权重 60%，月度 |',
  ]);
});
