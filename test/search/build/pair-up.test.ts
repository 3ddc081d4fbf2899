import { expect, test } from 'vitest';
import { type Paired, pairUp } from '../../../src/search/build/pair-up.ts';

test('the neighbours met most often are one sign first, then that sign with its own', () => {
  const paired = pairUp('库存周转，库存。'.repeat(6), 3);
  const [first = ''] = pieces(paired);
  expect(first).toBe('库存');
  for (const piece of pieces(paired)) expect('库存周转，库存。'.repeat(2)).toContain(piece);
  expect(whole(paired)).toBe('库存周转，库存。'.repeat(6));
});

test('of a row of equal signs every two are one, and every two of these', () => {
  const paired = pairUp('哈'.repeat(41), 2);
  expect(pieces(paired)).toEqual(['哈哈', '哈哈哈哈']);
  expect([...paired.sequence].map(textIn(paired))).toEqual([...Array(10).fill('哈哈哈哈'), '哈']);
});

test('what is met fewer than five times is left as it is', () => {
  const text = '公章合同'.repeat(4);
  expect(pairUp(text, 100)).toEqual({
    sequence: Uint32Array.from(text, (character) => character.charCodeAt(0)),
    pairs: new Map(),
  });
  expect(pairUp('', 100).sequence).toHaveLength(0);
});

test('a pair that others have taken signs from waits until it is the most frequent', () => {
  // 乙丙 is met eleven times, but six of these behind 甲, with which 乙 is met twelve times.
  const text = `${'甲乙丙，'.repeat(6)}${'甲乙。'.repeat(6)}${'乙丙；'.repeat(5)}`;
  const paired = pairUp(text, 100);
  expect(pieces(paired)[0]).toBe('甲乙');
  expect(pieces(paired).indexOf('乙丙')).toBeGreaterThan(1);
  expect(whole(paired)).toBe(text);
});

function pieces(paired: Paired): string[] {
  return [...paired.pairs.keys()].map(textIn(paired));
}

function whole(paired: Paired): string {
  return [...paired.sequence].map(textIn(paired)).join('');
}

function textIn({ pairs }: Paired) {
  const text = (sign: number): string =>
    pairs.get(sign)?.map(text).join('') ?? String.fromCharCode(sign);
  return text;
}
