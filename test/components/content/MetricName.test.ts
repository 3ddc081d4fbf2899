import { expect, it, vi } from 'vitest';
import MetricName from '../../../src/components/content/MetricName.astro';
import { words } from '../words.ts';

// The handbook of a build is HR's; these tests know another.
vi.mock('../../../src/site/load-handbook.ts', async () => {
  const { handbook } = await import('../handbook.ts');
  return { loadHandbook: () => handbook };
});

it('leads to the metric of the name, and leaves a sum as it is', async () => {
  expect(await words(MetricName, { name: '库龄' }, '库龄')).toEqual(['[库龄](/metrics/#age)']);
  expect(await words(MetricName, { name: '合计' }, '合计')).toEqual(['合计']);
});
