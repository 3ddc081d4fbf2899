import { describe, expect, it } from 'vitest';
import { didYouMean, suggest } from '../../src/handbook/suggest.ts';

describe('suggest', () => {
  it.each([
    ['小售部', ['市场部', '销售部'], ['销售部']],
    ['reportTo', ['title', 'reportsTo'], ['reportsTo']],
    ['库存', ['库存周转率', '印章'], ['库存周转率']],
    ['法务中心', ['销售部', '市场部'], []],
    [
      'XS-01-09',
      ['XS-01-01', 'XS-01-02', 'XS-01-03', 'XS-01-04'],
      ['XS-01-01', 'XS-01-02', 'XS-01-03'],
    ],
    ['存库', ['清库', '库存'], ['库存']],
    ['甲', [], []],
  ])('for %j among %j gives %j', (name, candidates, expected) => {
    expect(suggest(name, candidates)).toEqual(expected);
  });

  it('names a candidate once', () =>
    expect(suggest('销售', ['销售部', '销售部'])).toEqual(['销售部']));
});

describe('didYouMean', () => {
  it('asks for one or several', () => {
    expect([didYouMean(['甲']), didYouMean(['甲', '乙'])]).toEqual([
      '，是不是「甲」',
      '，是不是「甲」或「乙」',
    ]);
  });
  it('is empty where there is nothing to suggest', () => expect(didYouMean([])).toBe(''));
});
