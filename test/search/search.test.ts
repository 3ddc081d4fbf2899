import { expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

/** Duties with their match and reasons, and the card's subjects. */
async function ask(query: string) {
  const { results, subjects, unknown, suggestions } = await search(query, smallContext());
  return {
    duties: results.flatMap(({ record, hit }) =>
      record.type === 'duty' ? [[record.id, hit.match, ...hit.reasons].join(' ')] : [],
    ),
    roles: results.flatMap(({ record }) => (record.type === 'role' ? [record.title] : [])),
    card: subjects.map(({ title }) => title),
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

test('traditional characters are read as simplified ones', async () => {
  expect((await ask('庫存週轉')).duties).toEqual(['XS-01-01 exact']);
});

test('several words must stand together; a department or role narrows', async () => {
  expect((await ask('客户 培训')).duties).toEqual(['XZ-01-02 exact']);
  expect((await ask('销售部 投诉')).duties).toEqual(['XS-01-02 synonym 部门：销售部']);
  expect((await ask('客户培训')).duties).toEqual(['XZ-01-02 exact']);
});

test('whatever else a query says, the role that answers for its subject is found', async () => {
  expect(await ask('谁负责员工培训')).toMatchObject({ roles: [], card: [] });
  expect(await ask('谁处理客户投诉的解决方案')).toMatchObject({
    roles: ['行政经理'],
    card: ['投诉'],
  });
});

test('one unknown character is left out, an unknown word is not', async () => {
  expect(await ask('公章丢了')).toMatchObject({
    duties: ['XZ-01-01 relaxed 只含「公章」 「公章」即主题「印章」'],
    unknown: ['丢'],
  });
  expect(await ask('无人机库存')).toEqual({
    duties: [],
    roles: [],
    card: [],
    unknown: ['无人机库存'],
    suggestions: ['库存'],
  });
});

test.each(['无人机', '食堂菜单', '股票', 'drone', '？！', '', '🚀', '谁负责股票'])(
  '%j finds nothing and shows no card',
  async (query) => {
    const { results, subjects } = await search(query, smallContext());
    expect([results, subjects]).toEqual([[], []]);
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
  ['本科', '行政经理'],
])('%s: %s comes first', async (query, title) => {
  expect((await ask(query)).roles[0]).toBe(title);
});
