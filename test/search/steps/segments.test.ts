import { expect, test } from 'vitest';
import { cut } from '../../../src/search/steps/segments.ts';
import { smallLibrary } from '../small-search.ts';

test.each([
  ['投诉处理', ['投诉', '处理'], []],
  ['客户投诉处理', ['客户投诉', '处理'], []],
  ['公章锈了找谁', ['公章'], ['锈']],
  ['谁管理印章', ['印章'], []],
  ['无人机', [], ['无人机']],
  ['无人机库存', ['库存'], ['无人机']],
  ['4s店库存', ['4s店', '库存'], []],
])('%s is cut into %j, leaving %j', (run, known, unknown) => {
  expect(cut(run, smallLibrary)).toEqual({ known, unknown });
});

test('words can be kept short', () => {
  expect(cut('员工培训', smallLibrary).known).toEqual(['员工培训']);
  expect(cut('员工培训', smallLibrary, 2).known).toEqual(['员工', '培训']);
});
