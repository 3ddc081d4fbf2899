import { expect, test } from 'vitest';
import { remembering } from '../../../src/search/build/remembering.ts';

test('what is known is not asked again, whatever its answer is', () => {
  const asked: string[] = [];
  const before = new Map([
    ['病历', 2],
    ['空', 0],
  ]);
  const known = remembering((text) => asked.push(text), before);
  expect(['病历', '空', '处方', '处方'].map(known.answer)).toEqual([2, 0, 1, 1]);
  expect(asked).toEqual(['处方']);
  expect(known.isAsked()).toBe(true);
});

test('only what was asked this time is an answer, so that nothing is kept for ever', () => {
  const before = new Map([
    ['病历', 2],
    ['处方', 3],
  ]);
  const known = remembering(() => 0, before);
  known.answer('处方');
  expect([...known.answers]).toEqual([['处方', 3]]);
  expect(known.isAsked()).toBe(false);
});
