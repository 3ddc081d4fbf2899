import { expect, test } from 'vitest';
import { isTornVerb } from '../../../src/search/steps/torn-verb.ts';
import { smallLibrary } from '../small-search.ts';

const [duty] = smallLibrary.duties;
const saying = (...texts: string[]) => texts.flatMap((own) => (duty ? [{ ...duty, own }] : []));

test.each([
  ['管会议', ['召开部门主管会议']],
  ['管合同', ['代管合同条款', '保管合同']],
  ['办会议', ['举办会议']],
])('%s is no verb of its own in %j', (text, texts) => {
  expect(isTornVerb(text, saying(...texts))).toBe(true);
});

test.each([
  ['管会议', ['管会议和培训']],
  ['管会议', ['召开主管会议', '由行政管会议']],
  ['办公用品', ['采购办公用品']],
  ['会议', ['召开主管会议']],
  ['签字', ['审批合同']],
])('%s is what it says in %j', (text, texts) => {
  expect(isTornVerb(text, saying(...texts))).toBe(false);
});
