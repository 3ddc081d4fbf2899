import { expect, it } from 'vitest';
import { sourceIds } from '../../src/handbook/source-ids.ts';
import { section } from './written.ts';

it('the ids of readable items follow from the sections, lost numbers left out', () => {
  const sourceSections = [section('3-a', '第三篇', '1-2、5'), section('1-b', '第一篇', '11,13')];
  expect(sourceIds({ sourceSections })).toEqual(['3-a-01', '3-a-02', '3-a-05', '1-b-11', '1-b-13']);
});

it('a range that runs backwards or for ever stops nothing', () => {
  expect(sourceIds({ sourceSections: [section('a', '甲', '9-2')] })).toEqual([]);
  expect(sourceIds({ sourceSections: [section('a', '甲', '1-99999999')] })).toHaveLength(999);
});
