import { expect, test } from 'vitest';
import { joinSources } from '../../src/handbook/join-sources.ts';
import { smallHandbook } from '../small-handbook.ts';
import { section } from './written.ts';

test('an item’s duties stand in the order of the handbook, each once, however they were named', () => {
  const { duties } = smallHandbook();
  const [first = '', second = ''] = duties.map(({ id }) => id);
  const source = { id: 'a-01', data: [second, first, second, '没有-99'] };
  const [{ fate } = { fate: null }] = joinSources(
    { sources: [source], sourceSections: [] },
    duties,
  );
  expect(fate).toEqual({ kind: 'duties', duties: duties.slice(0, 2) });
});

test('items stand in the order of their sections', () => {
  const sources = ['b-02', 'a-01', 'b-01'].map((id) => ({ id, data: '任职要求' as const }));
  const sourceSections = [section('b', '第一篇', '1-2'), section('a', '第二篇', '1')];
  const joined = joinSources({ sources, sourceSections }, []);
  expect(joined.map(({ id }) => id)).toEqual(['b-01', 'b-02', 'a-01']);
});
