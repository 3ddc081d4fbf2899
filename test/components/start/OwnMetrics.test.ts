import { expect, it } from 'vitest';
import OwnMetrics from '../../../src/components/start/OwnMetrics.astro';
import { metricsOf } from '../../../src/handbook/metrics-of.ts';
import { byId, handbook } from '../handbook.ts';
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
