import { expect, test } from 'vitest';
import { mend, recognise, spell } from '../../src/search/misspelt.ts';
import type { TermHits } from '../../src/search/steps/term.ts';
import { smallContext } from './small-search.ts';

const context = smallContext();
const unknown = (characters: string) => (text: string) =>
  [...text].filter((one) => characters.includes(one)).join('');
const reasons = (found: TermHits | null) =>
  found && [...new Set([...found.hits.values()].map((hit) => `${hit.match} ${hit.reasons[0]}`))];

test('letters are read as pinyin, and say so', async () => {
  expect(reasons(await spell('yinzhang', context))).toEqual(['pinyin 拼音 yinzhang 读作「印章」']);
  expect([await spell('drone', context), await spell('库存', context)]).toEqual([null, null]);
});

test('a misspelt name is heard, and says so', async () => {
  expect(reasons(await recognise('印张', context))).toEqual(['homophone 「印张」与「印章」同音']);
  expect([await recognise('印章', context), await recognise('kucun', context)]).toEqual([
    null,
    null,
  ]);
});

test('a name that looks misspelt is seen, and says so', async () => {
  expect(reasons(await recognise('投拆', context))).toEqual(['lookalike 「投拆」与「投诉」形近']);
  const mended = await mend('谁管投拆呢', unknown('拆'), context);
  expect([mended?.term.term, mended?.rest]).toEqual(['投诉', ['谁管', '呢']]);
});

test('in a sentence the slip is looked for among the unknown characters', async () => {
  const mended = await mend('谁管印张呢', unknown('张'), context);
  expect([mended?.term.term, mended?.rest]).toEqual(['印章', ['谁管', '呢']]);
  expect(await mend('谁管印张呢', unknown('呢'), context)).toBeNull();
});

test('a character that is known where it stands is no slip', async () => {
  expect(await mend('印张', unknown('印'), context)).toBeNull();
});

test('among many unknown characters a name sounds by chance', async () => {
  expect(await mend('谁管印张呢', unknown('张呢谁管'), context)).toBeNull();
});

test('what sounds like a name by tearing a known word is none', async () => {
  const unknownIn = (text: string) => text.replace(/员工/g, '');
  expect(await mend('员工章', unknownIn, context)).toBeNull();
});
