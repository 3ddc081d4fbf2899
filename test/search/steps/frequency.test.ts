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
  'OU-01-01': '每半年',
};
const duties = hospitalData.duties.map((duty) => ({ ...duty, terms: OFTEN[duty.id] ?? '' }));
/** The hospital as if its duties were nothing but the text. */
const written = (text: string) => ({ ...context.library, text });
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
  expect(withFrequency('每天查房', written('每月'))).toBe('每天查房');
  expect(withFrequency('每天查房', written('每天查房。每日'))).toBe('每天查房');
  expect(withFrequency('每天谁查房', written('每日'))).toBe('每天谁查房');
});

test.each([
  ['护士长每周做什么', 'NU-01-02'],
  ['护士长每周一次', 'NU-01-02'],
  ['护士长每周', 'NU-01-02'],
  ['请问护士长每个星期的工作', 'NU-01-02'],
  ['内科每月要做什么', 'IN-01-02'],
  ['内科主任每月的职责', 'IN-01-02'],
  ['外科主任每半年做什么？', 'OU-01-01'],
])('%s leaves out no word behind who does it', async (query, expected) => {
  const { results, unknown } = await search(query, context);
  const found = results.flatMap(({ record }) => (record.type === 'duty' ? [record.id] : []));
  expect([found, unknown]).toEqual([[expected], []]);
});

test('how often is a word of its own behind who does it only, with what else is asked', () => {
  const { library } = context;
  expect(withFrequency('护士长每周安排护士排班吗', library)).toBe('护士长 每周 安排护士排班吗');
  expect(withFrequency('查房每周做什么', library)).toBe('查房每周做什么');
});

test('who does nothing so often is told for what was found without it', async () => {
  const { results } = await search('护士长每半年做什么', context);
  expect(results.map(({ record, hit }) => [record.title, hit.reasons])).toEqual([
    ['护士长', ['只含「护士长」']],
  ]);
});

test('a quoted phrase stays as it is', async () => {
  expect((await search('「每天」', context)).results).toEqual([]);
});
