import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/search/library.ts';
import { search } from '../../../src/search/search.ts';
import { withFrequency } from '../../../src/search/steps/frequency.ts';
import { hospitalData } from '../hospital.ts';
import { smallContext } from '../small-search.ts';

const OFTEN: Readonly<Record<string, string>> = {
  'IN-01-01': '每日',
  'NU-01-02': '每周',
  'IN-01-02': '每月 5 日',
};
const duties = hospitalData.duties.map((duty) => ({ ...duty, terms: OFTEN[duty.id] ?? '' }));
const context = smallContext(openLibrary({ ...hospitalData, duties }));

test.each([
  ['每天', '主持内科查房'],
  ['天天', '主持内科查房'],
  ['每天要做什么', '主持内科查房'],
  ['每天做什么', '主持内科查房'],
  ['天天干什么', '主持内科查房'],
  ['每周一次', '安排护士排班'],
  ['每个星期要做什么', '安排护士排班'],
  ['每个月', '保管内科病历'],
])('%s finds the duties done so often', async (query, expected) => {
  const { results } = await search(query, context);
  const found = results.filter(({ record }) => record.type === 'duty');
  expect(found.map(({ record }) => record.title)).toEqual([expected]);
});

test('what the handbook does not write, writes so itself, or only fills a question stays', () => {
  expect(withFrequency('每天查房', '每月')).toBe('每天查房');
  expect(withFrequency('每天查房', '每天查房。每日')).toBe('每天查房');
  expect(withFrequency('每天谁查房', '每日')).toBe('每天谁查房');
});

test('a quoted phrase stays as it is', async () => {
  expect((await search('「每天」', context)).results).toEqual([]);
});
