import { expect, test } from 'vitest';
import { metricGroups, metricPart } from '../../src/handbook/metric-parts.ts';
import { splitList } from '../../src/handbook/split-list.ts';
import { sampleHandbook } from '../sample.ts';

const { metrics } = sampleHandbook();

test('the rows of every metric stand on the pages of the list, each once', () => {
  const parts = splitList(metricGroups(metrics), 4).flatMap((page) => page.parts);
  for (const metric of metrics) {
    const shown = parts.filter(({ group }) => group.metric === metric).map(metricPart);
    expect(shown.flatMap(({ duties }) => duties)).toEqual(metric.duties);
    expect(shown.flatMap(({ measures }) => measures)).toEqual(metric.measures);
    expect(shown.flatMap(({ commonDuties }) => commonDuties)).toEqual(metric.commonDuties);
  }
  expect(parts.length).toBeGreaterThan(metrics.length);
});

test('a metric on one page is as it is', () => {
  const [page] = splitList(metricGroups(metrics), 4_000);
  expect(page?.parts.map(metricPart)).toEqual(metrics);
});
