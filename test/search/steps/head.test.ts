import { expect, test } from 'vitest';
import { headNamed } from '../../../src/search/steps/head.ts';
import { smallLibrary } from '../small-search.ts';

test.each([
  ['销售老大', '销售经理'],
  ['销售部门的负责人', '销售经理'],
  ['人事行政部主管', '行政经理'],
  ['火箭部经理', undefined],
  ['经理', undefined],
])('%s is %s', (term, title) => {
  expect(headNamed(term, smallLibrary.vocabulary)?.title).toBe(title);
});
