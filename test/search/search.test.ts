import { expect, test } from 'vitest';
import { arrayEngine } from '../../src/search/array-engine.ts';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { smallContext, smallData } from './small-search.ts';

/** Duties with their match and reasons, and the card's cards. */
async function ask(query: string) {
  const { results, cards, unknown, suggestions } = await search(query, smallContext());
  return {
    duties: results.flatMap(({ record, hit }) =>
      record.type === 'duty' ? [[record.id, hit.match, ...hit.reasons].join(' ')] : [],
    ),
    roles: results.flatMap(({ record }) => (record.type === 'role' ? [record.title] : [])),
    card: cards.map(({ subject }) => subject.title),
    unknown,
    suggestions,
  };
}

test('a word of a duty is found exactly; 主责 comes before 协办, a mere topic last', async () => {
  expect(await ask('投诉')).toMatchObject({
    duties: ['XZ-01-02 exact', 'XS-01-02 exact', 'XZ-01-03 synonym 主题：投诉'],
    roles: ['行政经理'],
    card: ['投诉'],
  });
});

test('another name leads to the topic and says so', async () => {
  expect(await ask('公章')).toMatchObject({
    duties: ['XZ-01-01 synonym 「公章」即主题「印章」'],
    roles: ['行政经理'],
    card: ['印章'],
  });
});

test.each(['谁负责投诉', '谁管投诉？', '投诉找谁', '請問投訴怎麼辦'])(
  '%s asks about 投诉',
  async (query) => {
    expect((await ask(query)).card).toEqual(['投诉']);
  },
);

test('pinyin, initials and homophones say what they were read as', async () => {
  expect((await ask('yinzhang')).duties).toEqual(['XZ-01-01 pinyin 拼音 yinzhang 读作「印章」']);
  expect((await ask('ke hu tou su')).duties[0]).toBe(
    'XZ-01-02 pinyin 拼音 kehutousu 读作「客户投诉」',
  );
  expect((await ask('印张找谁')).duties).toEqual(['XZ-01-01 homophone 「印张」与「印章」同音']);
});

test('two initials alone are every name of two characters that begins so', async () => {
  expect((await ask('kc')).card).toEqual(['库存']);
  expect(await ask('kc 投诉')).toMatchObject({ card: ['投诉'], unknown: ['kc'] });
  expect(await ask('zz')).toMatchObject({ duties: [], card: [] });
});

test('traditional characters are read as simplified ones', async () => {
  expect((await ask('庫存週轉')).duties).toEqual(['XS-01-01 exact']);
});

test('several words must stand together; a department or role narrows', async () => {
  expect((await ask('客户 培训')).duties).toEqual(['XZ-01-02 exact']);
  expect((await ask('销售部 投诉')).duties).toEqual(['XS-01-02 synonym 部门：销售部']);
});

test('a question without a name is answered by the role whose duty holds its words', async () => {
  expect(await ask('谁负责员工培训')).toMatchObject({
    duties: ['XZ-01-02 exact'],
    card: ['行政经理'],
  });
  expect(await ask('员工培训')).toMatchObject({ duties: ['XZ-01-02 exact'], card: [] });
});

test('a question that is still to be asked has no card', async () => {
  const duties = [{ id: 'XS-01-01', text: '安排部门负责人参加会议', role: 0 }];
  const library = openLibrary({ ...smallData, duties });
  const context = { ...smallContext(), library, engine: arrayEngine(library) };
  const { results, cards } = await search('谁负责', context);
  expect([results.map(({ record }) => record.type), cards]).toEqual([['duty'], []]);
});

test('whatever else a query says, the role that answers for its subject is found', async () => {
  expect(await ask('谁处理客户投诉的解决方案')).toMatchObject({
    roles: ['行政经理'],
    card: ['投诉'],
  });
});

test('in a sentence, what happened to a thing is left out, and said where it is unknown', async () => {
  expect(await ask('公章丢了')).toMatchObject({
    duties: ['XZ-01-01 synonym 「公章」即主题「印章」'],
    card: ['印章'],
    unknown: [],
  });
  expect(await ask('公章磨损了找谁')).toMatchObject({
    duties: ['XZ-01-01 relaxed 只含「公章」 「公章」即主题「印章」'],
    card: ['印章'],
    unknown: ['磨损'],
  });
});

test('of the clauses of a sentence, those with a name are understood', async () => {
  expect(await ask('抽屉锁着打不开，公章在谁那')).toMatchObject({ card: ['印章'] });
});

test('a name that an unknown word makes another thing is none', async () => {
  const nothing = { duties: [], roles: [], card: [] };
  expect(await ask('无人机库存')).toEqual({
    ...nothing,
    unknown: ['无人机库存'],
    suggestions: ['库存'],
  });
  expect(await ask('谁管无人机库存')).toMatchObject(nothing);
  expect(await ask('公章箱在哪')).toMatchObject(nothing);
});

test('a name among several words is found, and the unknown word is named', async () => {
  expect(await ask('新来的 公章')).toMatchObject({
    duties: ['XZ-01-01 relaxed 只含「公章」 「公章」即主题「印章」'],
    unknown: ['新来的'],
  });
});

test('in a sentence one name may be misspelt', async () => {
  expect(await ask('审批印张去哪儿')).toMatchObject({
    duties: ['XZ-01-01 homophone 「印张」与「印章」同音'],
    card: ['印章'],
  });
});

test('a topic found by its sound says so, and so do the roles that answer for it', async () => {
  const { results } = await search('yinzhang', smallContext());
  expect(results.map(({ record, hit }) => [record.type, hit.match])).toEqual([
    ['role', 'pinyin'],
    ['duty', 'pinyin'],
    ['topic', 'pinyin'],
  ]);
});

test('the role whose duty says most of the query stands first, on the card too', async () => {
  const { cards, results } = await search('客户投诉培训', smallContext());
  expect(cards.map(({ responsible }) => responsible[0]?.role.title)).toEqual(['行政经理']);
  expect(results[0]?.record).toMatchObject({ type: 'role', title: '行政经理' });
});

test.each(['无人机', '食堂菜单', '股票', 'drone', '？！', '', '🚀', '谁负责股票'])(
  '%j finds nothing and shows no card',
  async (query) => {
    const { results, cards } = await search(query, smallContext());
    expect([results, cards]).toEqual([[], []]);
  },
);

test('a quoted phrase means itself: no other names, no card', async () => {
  expect(await ask('「公章」')).toMatchObject({ duties: [], card: [] });
  expect(await ask('"客户投诉"')).toMatchObject({
    duties: ['XZ-01-02 exact', 'XS-01-02 exact'],
    card: [],
  });
});

test.each(['XS-01-03', 'xs0103', 'ＸＳ－０１－０３'])('%s is a 编号', async (query) => {
  expect((await ask(query)).duties).toEqual(['XS-01-03 number 编号 XS-01-03']);
});

test('a role or department asked for alone shows its duties, too', async () => {
  expect((await ask('行政经理')).duties).toEqual([
    'XZ-01-01 synonym 岗位：行政经理',
    'XZ-01-02 synonym 岗位：行政经理',
    'XZ-01-03 synonym 岗位：行政经理',
  ]);
});

test('asked what a role does, its own duties come first', async () => {
  const { duties } = await ask('谁是行政经理');
  expect(duties[0]).toBe('XZ-01-01 synonym 岗位：行政经理');
});

test('asked who approves or helps, that stands first on the card', async () => {
  const { cards } = await search('谁审批投诉', smallContext());
  expect(cards.map(({ responsible }) => responsible.map(({ part }) => part))).toEqual([['审批']]);
});

test('a card says by which other name its subject was called', async () => {
  const called = async (query: string) =>
    (await search(query, smallContext())).cards.map((card) => card.called);
  expect([await called('公章找谁'), await called('印章找谁')]).toEqual([['公章'], ['']]);
});

test('letters beside Chinese are read as pinyin, too', async () => {
  expect(await ask('yinzhang谁管')).toMatchObject({ card: ['印章'] });
});

test('characters typed apart are one word, letters and digits too', async () => {
  expect((await ask('4 S')).duties).toEqual(['XS-01-03 exact']);
  expect((await ask('#XS-01-03')).duties).toEqual(['XS-01-03 number 编号 XS-01-03']);
});

test('the guide is found by its title, not by its words', async () => {
  const guides = [{ title: '怎么读', url: '/guide/how-to-read/' }];
  const library = openLibrary({ ...smallData, guides });
  const context = { ...smallContext(), library, engine: arrayEngine(library) };
  const { results } = await search('怎么读', context);
  expect(results.map(({ record }) => record.type)).toEqual(['guide']);
  expect((await search('责任有五种吗', smallContext())).results).toEqual([]);
});

test('letters and digits match only whole', async () => {
  expect((await ask('4S')).duties).toEqual(['XS-01-03 exact']);
  expect((await ask('4')).duties).toEqual([]);
});

test.each([
  ['销售经理是谁', '销售经理'],
  ['店总？', '行政经理'],
  ['销售老大', '销售经理'],
  ['HR', '行政经理'],
  ['XS-01', '销售经理'],
  ['xs01', '销售经理'],
])('%s: %s comes first', async (query, title) => {
  expect((await ask(query)).roles[0]).toBe(title);
});
