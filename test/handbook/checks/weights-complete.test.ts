import { describe, expect, it } from 'vitest';
import { weightsComplete } from '../../../src/handbook/checks/weights-complete.ts';
import { measuredRole, table } from '../measured.ts';
import { content } from '../written.ts';

const HEAD = ['指标', '权重'];

function said(...weights: readonly string[]) {
  const rows = weights.map((weight, at) => [`指标${at}`, weight]);
  const problems = weightsComplete(content({ roles: [measuredRole('nurse', HEAD, ...rows)] }));
  return problems.map(({ line, message }) => `${line} ${message}`);
}

describe('weightsComplete', () => {
  it.each([
    [['60%', '40%']],
    [['60', '40%']],
    [['33.3%', '33.3%', '33.4%']],
    [['', '']],
    [['六成', '40%']],
    [[]],
  ])('is content with %j, or leaves it to others', (weights) =>
    expect(said(...weights)).toEqual([]),
  );

  it.each([
    [['60%', '30%'], ['10 权重加起来是 90%，不是 100%']],
    [['0.6', '0.4'], ['10 权重加起来是 1%，不是 100%；30% 不要写成 0.3']],
    [['100%', ''], ['13 指标「指标1」没有写权重，这张表的其他指标写了']],
  ])('reminds of %j', (weights, told) => expect(said(...weights)).toEqual(told));

  it('lets tables add up together, or each by itself', () => {
    const written = measuredRole('nurse', HEAD);
    const of = (...weights: readonly string[]) =>
      weightsComplete(
        content({
          roles: [{ ...written, measures: weights.map((it) => table(HEAD, ['甲', it])) }],
        }),
      ).length;
    expect([of('60%', '40%'), of('100%', '100%'), of('100%', '40%')]).toEqual([0, 0, 1]);
  });
});
