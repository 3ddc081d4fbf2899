import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { hospitalContext } from './hospital.ts';
import { smallContext, smallData } from './small-search.ts';

const ask = (query: string) => search(query, hospitalContext());

/** The cards of a query by their subjects, then its people with their roles. */
async function told(query: string): Promise<string[]> {
  const { cards, people = [] } = await ask(query);
  return [
    ...cards.map(({ subject }) => subject.title),
    ...people.map(({ name, posts, deputises }) =>
      [
        name,
        ...posts.map(({ role, place = '', phone = '' }) => `${role.name}${place}${phone}`),
        ...deputises.map(({ name: role }) => `代${role}`),
      ].join(' '),
    ),
  ];
}

const ZHANG = '张三 内科/主任8021 护士长城北院区8031';

test.each([
  '张三',
  '张三电话',
  '张三的手机号码是多少',
  '张三管什么',
  '张三是谁',
  '谁是张三',
  '张三负责什么',
  '找张三',
  '张三的上级',
  '張三',
  'zhangsan',
  'zhang san',
  'zs',
  '「张三」',
])('%s is answered with all that the person holds, places and numbers', async (query) => {
  expect(await told(query)).toEqual([ZHANG]);
});

test('the roles of the person are the results, with the reason', async () => {
  const { results, unknown, suggestions } = await ask('张三');
  expect(results.map(({ record, hit }) => [record.title, ...hit.reasons])).toEqual([
    ['主任', '任职人：张三'],
    ['护士长', '任职人：张三'],
  ]);
  expect([...unknown, ...suggestions]).toEqual([]);
});

test('who holds nothing is told of as a deputy', async () => {
  expect(await told('赵六')).toEqual(['赵六 代护士长']);
});

test('several people are told of in one answer', async () => {
  expect(await told('张三和李四')).toEqual([ZHANG, '李四 外科/主任']);
});

test.each(['张三 病历', '张三管病历吗', '病历找张三'])(
  '%s: the matter is answered first, the person after it',
  async (query) => {
    expect(await told(query)).toEqual(['病历', ZHANG]);
  },
);

test('what is unknown beside a person is told', async () => {
  const { unknown, people } = await ask('张三 股票');
  expect(unknown).toEqual(['股票']);
  expect(people?.map(({ name }) => name)).toEqual(['张三']);
});

test('a name that is a word of the handbook is found as the word first', async () => {
  const { results } = await ask('高兴');
  const duties = results.filter(({ record }) => record.type === 'duty');
  expect(duties.map(({ record }) => record.type === 'duty' && record.id)).toEqual(['NU-01-01']);
  expect(await told('高兴')).toEqual(['高兴 护士长城南院区分机 8032']);
});

test.each(['患者不高兴', '高兴而来', '王五金', '大张三丰', '股票'])(
  '%s names nobody',
  async (query) => {
    expect((await ask(query)).people).toBeUndefined();
  },
);

test('where nobody has a name nothing is asked of people', async () => {
  const roles = smallData.roles.map(({ deputy, ...role }) => role);
  const context = smallContext(openLibrary({ ...smallData, roles }));
  const refused = { ...context, people: () => Promise.reject(new Error('asked')) };
  expect((await search('zhangsan', refused)).people).toBeUndefined();
  expect((await search('库存', refused)).results.length).toBeGreaterThan(0);
});
