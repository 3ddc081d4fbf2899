import { expect, test } from 'vitest';
import { tornWords } from '../../../src/search/build/torn-words.ts';

const torn = (texts: string[], names: string[] = []) => [...tornWords(texts, new Set(names))];

test.each([
  ['整理竣工资料', '工资'],
  ['为员工服务', '工服'],
  ['办理财务手续', '理财'],
])('%s holds no %s', (text, word) => {
  expect(torn([text], [word])).toEqual([[word, [0]]]);
});

test('what no text, no dictionary and no name knows as a word is none', () => {
  expect(torn(['为员工服务'])).toEqual([]);
});

test('a word of another text is one, and is torn only where it does not stand', () => {
  const texts = ['核算员工工资', '整理竣工资料，核对工资', '整理竣工资料'];
  expect(torn(texts)).toEqual([['工资', [2]]]);
});

test('what begins or ends where a word does is not torn: 试驾 in 试驾车', () => {
  expect(torn(['安排试驾车', '检查病历室'], ['试驾', '病历'])).toEqual([]);
});
