import { expect, test } from 'vitest';
import { joinVerbs, nameSaidApart } from '../../../src/search/steps/said-apart.ts';
import { smallLibrary } from '../small-search.ts';

const { vocabulary } = smallLibrary;

test.each([
  ['盖了章', '盖章'],
  ['谁盖一下章', '谁盖章'],
  ['要盖三个章', '要盖章'],
  ['盖了两次章', '盖章'],
  ['盖好章', '盖好章'],
  ['章盖了吗', '盖章了吗'],
  ['公家章盖好没', '公家盖章好没'],
  ['章盖', '章盖'],
  ['库存了', '库存了'],
  ['开个会', '开个会'],
])('%s is read as %s', (text, joined) => {
  expect(joinVerbs(text, vocabulary)).toBe(joined);
});

test('a word ends a name whose beginning was said before it', () => {
  expect(nameSaidApart('投诉', '客户今天有投诉', vocabulary)).toBe('客户投诉');
  expect(nameSaidApart('投诉', '投诉来自客户', vocabulary)).toBeNull();
  expect(nameSaidApart('章', '公家没有章', vocabulary)).toBeNull();
});
