import { expect, it } from 'vitest';
import OwnMetrics from '../../../src/components/start/OwnMetrics.astro';
import { metricsOf } from '../../../src/handbook/metrics-of.ts';
import { byId, handbook, withMeasures } from '../handbook.ts';
import { words } from '../words.ts';

it('says what each metric is, in what unit, and which duties it measures', async () => {
  const metrics = metricsOf(byId(handbook.roles, 'sales-manager'));
  expect(await words(OwnMetrics, { metrics })).toEqual([
    '[库龄](/metrics/#age)',
    '入库至今的天数（单位：天）',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)',
  ]);
});

it('says where nothing is measured', async () => {
  expect(await words(OwnMetrics, { metrics: [] })).toEqual(['职责里还没有写指标。']);
});

it('says what the role has to reach, also by a metric of no duty', async () => {
  const metrics = metricsOf(byId(withMeasures.roles, 'sales-manager'));
  expect(await words(OwnMetrics, { metrics })).toEqual([
    '[周转率](/metrics/#rate)',
    '销量除以库存（单位：次）',
    '考核指标：目标 ≥ 6 次，权重 60%，月度',
    '[库龄](/metrics/#age)',
    '入库至今的天数（单位：天）',
    '考核指标：目标 60 天，权重 40%',
    '[XS-01-01 盘点库存](/roles/sales-manager/#XS-01-01)',
  ]);
});
