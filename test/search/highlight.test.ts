import { expect, test } from 'vitest';
import { highlight } from '../../src/search/highlight.ts';

const marked = (text: string, ...phrases: string[]) =>
  highlight(text, phrases)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['管控配件库存，提高库存周转率', ['库存'], '管控配件[库存]，提高[库存]周转率'],
  ['店内POS等', ['pos'], '店内[POS]等'],
  ['店内POS等', ['po'], '店内POS等'],
  ['库存周转', ['库存', '存周'], '[库存周]转'],
  ['４Ｓ店', ['4s'], '[４Ｓ]店'],
  ['完成㎏考核', ['kg'], '完成[㎏]考核'],
  ['待 HR 确认', ['待hr'], '[待 HR] 确认'],
  ['公章', [], '公章'],
  ['公章', [''], '公章'],
])('in %j the phrases %j are marked as %j', (text, phrases, expected) => {
  expect(marked(text, ...phrases)).toBe(expected);
});
