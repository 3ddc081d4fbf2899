import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { subItemsHit } from '../../src/search/sub-items-hit.ts';
import { smallContext, smallData } from './small-search.ts';

const subItems = ['提前两天通知各部门', '逐台核对车辆与钥匙'];
const duties = smallData.duties.map((duty) =>
  duty.id === 'XS-01-03' ? { ...duty, subItems, terms: '每月' } : duty,
);
const context = smallContext(openLibrary({ ...smallData, duties }));

test.each([
  ['核对', ['逐台核对车辆与钥匙']],
  ['钥匙', ['逐台核对车辆与钥匙']],
  ['通知', ['提前两天通知各部门']],
  ['清库方案', []],
])('%s finds the duty, and shows of its sub-items %j', async (query, shown) => {
  const { results } = await search(query, context);
  const result = results.find(({ record }) => record.type === 'duty');
  if (result?.record.type !== 'duty') throw new Error('no duty');
  expect([result.record.id, result.hit.match]).toEqual(['XS-01-03', 'exact']);
  expect(subItemsHit(result.record, result.hit)).toEqual(shown);
});
