import { expect, it } from 'vitest';
import MetricEntry from '../../src/components/MetricEntry.astro';
import { byId, handbook, withMeasures } from './handbook.ts';
import { markup, words } from './words.ts';

it('says what a metric means, its unit, its other names and the duties that use it', async () => {
  expect(
    await words(MetricEntry, { metric: byId(handbook.metrics, 'age'), marksDoubt: true }),
  ).toEqual([
    '库龄',
    '[§](#age)',
    '入库至今的天数',
    '单位 | 天',
    '别名 | 车龄、在库天数',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)[销售经理](/roles/sales-manager/)',
  ]);
});

it('says what is still open, that no duty uses it, and nothing of other names where it has none', async () => {
  expect(
    await words(MetricEntry, { metric: byId(handbook.metrics, 'rate'), marksDoubt: true }),
  ).toEqual([
    '周转率',
    '[§](#rate)',
    '销量除以库存',
    '待确认',
    '请人事部核对',
    '单位 | 次',
    '还没有职责用到这项指标。',
  ]);
});

it('names the duties that many roles have in common last', async () => {
  const metric = byId(handbook.metrics, 'rate');
  const { role, ...duty } = byId(handbook.duties, 'XS-01-02');
  const common = { ...duty, audience: '销售部', roles: [role], url: '/common/#XS-01-02' };
  const entry = { ...metric, commonDuties: [common] };
  const said = await words(MetricEntry, { metric: entry, marksDoubt: true });
  expect(said.slice(-2)).toEqual(['通用职责', '[XS-01-02 盘点库存](/common/#XS-01-02)销售经理']);
});

it('is where a link to a former id of the metric leads', async () => {
  const html = await markup(MetricEntry, {
    metric: byId(handbook.metrics, 'age'),
    marksDoubt: true,
  });
  expect(html).toContain('<span id="stock-age"></span>');
});

it('leaves to the page what is still open of most metrics', async () => {
  const metric = byId(handbook.metrics, 'rate');
  expect(await words(MetricEntry, { metric, marksDoubt: false })).not.toContain('待确认');
});

it('says which roles are measured by it, also where no duty uses it', async () => {
  const metric = byId(withMeasures.metrics, 'rate');
  expect((await words(MetricEntry, { metric, marksDoubt: false })).slice(-2)).toEqual([
    '考核岗位',
    '[销售经理](/roles/sales-manager/)目标 ≥ 6 次，权重 60%，月度',
  ]);
});
