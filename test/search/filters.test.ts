import { expect, test } from 'vitest';
import { narrow, optionsOf } from '../../src/search/filters.ts';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

const ALL = { type: '', department: '', kind: '' };
const { results } = await search('投诉', smallContext());
const duties = (choice: Partial<typeof ALL>) =>
  narrow(results, { ...ALL, ...choice }).flatMap(({ record }) =>
    record.type === 'duty' ? [record.id] : [],
  );

test('results are narrowed by type, department and 责任 together', () => {
  expect(duties({})).toEqual(['XZ-01-02', 'XS-01-02', 'XZ-01-03']);
  expect(duties({ department: '人事行政部' })).toEqual(['XZ-01-02', 'XZ-01-03']);
  expect(duties({ department: '人事行政部', kind: '审批' })).toEqual(['XZ-01-03']);
  expect(narrow(results, { ...ALL, type: '主题' }).map(({ record }) => record.title)).toEqual([
    '投诉',
  ]);
});

test('each value is counted beside the other filters', () => {
  expect(optionsOf(results, 'kind', ALL)).toEqual([
    { value: '主责', count: 1 },
    { value: '协办', count: 1 },
    { value: '审批', count: 1 },
  ]);
  expect(optionsOf(results, 'kind', { ...ALL, department: '销售部' })).toEqual([
    { value: '协办', count: 1 },
  ]);
});

test('the chosen value stays to be seen without results', () => {
  expect(optionsOf(results, 'kind', { ...ALL, department: '销售部', kind: '审批' })).toEqual([
    { value: '协办', count: 1 },
    { value: '审批', count: 0 },
  ]);
});
