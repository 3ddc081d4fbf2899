import { expect, test } from 'vitest';
import { packTorn } from '../../../src/search/build/pack-torn.ts';

const torn = (...texts: string[]) => packTorn(texts, new Set(['理财']));

test('where all that hold the signs of a word only seem to hold it, none of them is told', () => {
  expect(torn('办理财务手续', '盘点库存', '处理财务问题')).toEqual([{ word: '理财' }]);
});

test('of those that seem to hold it and those that do, the fewer are told', () => {
  const seeming = ['办理财务手续', '处理财务问题'];
  expect(torn(...seeming, '开展理财培训')).toEqual([{ word: '理财', but: [2] }]);
  expect(torn('办理财务手续', '开展理财培训')).toEqual([{ word: '理财', only: [0] }]);
});
