import { expect, test } from 'vitest';
import { understand } from '../../src/search/understand.ts';
import { smallContext } from './small-search.ts';

/** The terms that a word stands for and what of it is unknown; the word is the whole query. */
async function read(word: string, query = word) {
  const { terms, unknown } = await understand(word, query, smallContext());
  return [terms.map(({ term }) => term), unknown];
}

test.each([
  ['客户投诉', ['客户投诉']],
  ['谁负责投诉', ['投诉']],
  ['投诉找谁', ['投诉']],
  ['员工培训投诉', ['员工培训', '投诉']],
  ['kucun', ['库存']],
  ['裤存', ['库存']],
])('%s is %j', async (word, terms) => {
  expect(await read(word)).toEqual([terms, []]);
});

test('a sentence is told by its free names, and names what it leaves out', async () => {
  expect(await read('公章磨损了')).toEqual([['公章'], ['磨损']]);
  expect(await read('谁管无人机库存')).toEqual([[], ['谁管无人机库存']]);
});

test('up to three unknown characters stand beside a free name of two in a sentence', async () => {
  expect(await read('公章磨损裂了')).toEqual([['公章'], ['磨损裂']]);
  expect(await read('公章磨损裂纹了')).toEqual([[], ['公章磨损裂纹了']]);
});

test('a sentence that is mostly about unknown things is not told by one name', async () => {
  expect(await read('公章旁边无人机航拍大赛谁参加')).toEqual([
    [],
    ['公章旁边无人机航拍大赛谁参加'],
  ]);
});

test('a name at the start may be followed by what befell it, if not by more', async () => {
  expect(await read('投诉升级')).toEqual([['投诉'], ['升级']]);
  expect(await read('投诉升级制')).toEqual([[], ['投诉升级制']]);
});

test('one clause is read with the whole query in mind', async () => {
  expect(await read('管理印章', '管理印章，找谁')).toEqual([['印章'], []]);
  expect(await read('请问', '请问，投诉')).toEqual([[], []]);
});

test('one name may be misspelt', async () => {
  expect(await read('印张登记')).toEqual([['印章', '登记'], []]);
  expect(await read('谁审批印张')).toEqual([['印章'], []]);
});

test('what merely sounds like a name across or within other words is no slip of the pen', async () => {
  expect(await read('员工章鱼')).toEqual([[], ['员工章鱼']]);
  expect(await read('人客素能')).toEqual([[], ['人客素能']]);
});

test('a long name, or one that ends what happened, tells a sentence whatever else it says', async () => {
  expect(await read('比特币狗狗币来了商品车')).toEqual([['商品车'], ['比特币狗狗币']]);
  expect(await read('谁给比特币狗狗币商品车摄影')).toEqual([['商品车'], ['比特币狗狗币', '摄影']]);
  expect(await read('比特币狗狗币要盖章')).toEqual([['盖章'], ['比特币狗狗币']]);
  expect(await read('比特币狗狗币怎么盖章')).toEqual([[], ['比特币狗狗币怎么盖章']]);
});
