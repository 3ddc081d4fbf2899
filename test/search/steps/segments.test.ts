import { expect, test } from 'vitest';
import { idleWords } from '../../../src/search/steps/question-words.ts';
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
  ['上下班盖章都找不到人', ['盖章'], []],
  ['员工培训', ['员工培训'], []],
])('%s is cut into %j, leaving %j', (run, known, unknown) => {
  expect(cut(run, idleWords(run), smallLibrary)).toMatchObject({ known, unknown });
});

test.each([
  ['谁管无人机库存', []],
  ['公章锈了找谁', ['公章']],
  ['公章箱在哪', []],
  ['盖章单交给谁', ['盖章']],
  ['库存积压谁管', ['库存']],
  ['谁负责股权和印章', ['印章']],
])('in %s the names %j mean themselves', (run, free) => {
  expect(cut(run, idleWords(run), smallLibrary).free).toEqual(free);
});
