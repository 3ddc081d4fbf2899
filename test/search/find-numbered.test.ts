import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { smallContext, smallData } from './small-search.ts';

const context = smallContext();
const duties = ({ results }: Awaited<ReturnType<typeof search>>) =>
  results.flatMap(({ record }) => (record.type === 'duty' ? [record.id] : []));

test.each([
  'XS-01-02是谁的',
  'xs-01-02是谁的',
  'XS-01-02 归谁管',
  'XS-01-02归谁管？',
  'xs0102谁负责',
  'XS 01 02 是谁的',
  'ＸＳ－０１－０２是哪个岗位的',
  'XS—01—02找谁',
  '谁负责XS-01-02',
  '请问 xs_01_02 是谁的职责',
  '第XS-01-02条归哪个部门',
  '编号XS-01-02怎么办',
])('%s shows the duty and whose it is', async (query) => {
  const outcome = await search(query, context);
  expect(duties(outcome)).toEqual(['XS-01-02']);
  const [card] = outcome.cards;
  expect(card?.responsible.map(({ role, part }) => [role.title, part])).toEqual([
    ['销售经理', '协办'],
  ]);
  expect(outcome.unknown).toEqual([]);
});

test('of several 编号 each is shown, and what else was said is told', async () => {
  const outcome = await search('XS-01-01和xz0102有什么区别', context);
  expect(duties(outcome)).toEqual(['XS-01-01', 'XZ-01-02']);
  expect(outcome.unknown).toEqual(['区别']);
});

test.each([
  ['xs01归谁管', '直接上级'],
  ['XS 01 的上级', '直接上级'],
  ['谁是ＸＳ－０１的领导', '直接上级'],
  ['xs01电话多少', '电话或分机'],
])('%s asks of the role with the code', async (query, relation) => {
  const { cards } = await search(query, context);
  expect([cards[0]?.subject.title, cards[0]?.relation]).toEqual(['销售经理', relation]);
});

test('a code in a sentence stands for the role', async () => {
  const { note } = await search('除了xz01还有谁负责投诉', context);
  expect(note).toBe('，除去了「行政经理」');
});

test.each(['XS-01-99是谁的', 'XS-01-9归谁管', 'xs012谁负责', 'axs-01-02是谁的'])(
  '%s holds no 编号 that there is',
  async (query) => expect(duties(await search(query, context))).toEqual([]),
);

test('digits alone are a 编号 only where nothing is counted', async () => {
  const roles = [{ id: 'clerk', code: '008', title: '文员', aliases: [], department: 0 }];
  const duty = { id: '008-02', text: '清点物资', role: 0 };
  const departments = [{ id: 'office', title: '办公室', aliases: [] }];
  const library = openLibrary({ ...smallData, departments, roles, topics: [], duties: [duty] });
  expect(duties(await search('008-02是谁的', smallContext(library)))).toEqual(['008-02']);
  expect((await search('008元谁批', smallContext(library))).cards).toEqual([]);
});
