import { expect, it } from 'vitest';
import MetricDoubtsLine from '../../src/components/MetricDoubtsLine.astro';
import { metricDoubts } from '../../src/handbook/metric-doubts.ts';
import { handbook } from './handbook.ts';
import { words } from './words.ts';

const say = (...doubts: readonly string[]) => {
  const metrics = handbook.metrics.map((metric, i) => ({ ...metric, doubt: doubts[i] ?? '' }));
  return words(MetricDoubtsLine, { doubts: metricDoubts(metrics) });
};

it('says how many metrics are still to be checked, where they are listed, and which are', async () => {
  expect(await say('待核', '待核')).toEqual(['全部指标的口径还要[核对](/review/)。']);
  expect(await say('待核')).toEqual([
    '1 项指标的口径还要[核对](/review/)。已经核对的：[周转率](/metrics/#rate)。',
  ]);
});
