import { expect, it } from 'vitest';
import { metricDoubts } from '../../src/handbook/metric-doubts.ts';
import type { Metric } from '../../src/handbook/model.ts';
import { shop } from './shop.ts';

const [metric] = shop().metrics as [Metric];
const doubts = (...texts: readonly string[]) =>
  metricDoubts(texts.map((doubt) => ({ ...metric, doubt })));

it('metricDoubts parts metrics, and says whether most are open', () => {
  const { open, settled, areMost } = doubts('口径待核', '', '口径待核');
  expect([open.length, settled.length, areMost]).toEqual([2, 1, true]);
  expect(doubts('口径待核', '口径待核').areMost).toBe(true);
  expect(doubts('口径待核', '').areMost).toBe(false);
  expect(doubts('口径待核').areMost).toBe(false);
  expect(doubts().areMost).toBe(false);
});
