import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdersText } from '../../src/handbook/holder-text.ts';
import { parseHolders } from '../../src/handbook/parse-holders.ts';

describe('parseHolders', () => {
  it.each([
    ['张三', [{ name: '张三' }]],
    ['张三（城北院区）', [{ name: '张三', place: '城北院区' }]],
    ['张三(城北院区) 8021', [{ name: '张三', place: '城北院区', phone: '8021' }]],
    ['张三 138 0000 0000', [{ name: '张三', phone: '138 0000 0000' }]],
    ['张三 分机 8021', [{ name: '张三', phone: '分机 8021' }]],
    ['Anna Li +86 10-6000', [{ name: 'Anna Li', phone: '+86 10-6000' }]],
    ['买买提·艾力', [{ name: '买买提·艾力' }]],
    [
      '张三、李四（东楼、三层）；王五',
      [{ name: '张三' }, { name: '李四', place: '东楼、三层' }, { name: '王五' }],
    ],
  ])('reads %s', (text, holders) => expect(parseHolders(text)).toEqual(holders));

  it.each([
    ...[
      '张三：8021',
      '张三: 8021',
      '张三:8021',
      '张三 ：8021',
      '张三 ： 8021',
      '张三=8021',
      '张三——8021',
    ],
    ...[
      '张三 电话：8021',
      '张三：电话8021',
      '张三: 电话: 8021',
      '张三（电话：8021）',
      '张三：８０２１',
    ],
    ...['张三 Tel: 8021', '张三 手机：8021', '张三（联系电话 8021）'],
  ])('reads the number of %s without what leads to it', (text) =>
    expect(parseHolders(text)).toEqual([{ name: '张三', phone: '8021' }]),
  );

  it.each(['张三 分机：8021', '张三：分机 8021', '张三分机8021'])(
    'keeps the inner line of %s',
    (text) => expect(parseHolders(text)).toEqual([{ name: '张三', phone: '分机 8021' }]),
  );

  it('reads several numbers behind colons, and a place before one', () =>
    expect(parseHolders('张三（东院）：8021、李四: 8022')).toEqual([
      { name: '张三', place: '东院', phone: '8021' },
      { name: '李四', phone: '8022' },
    ]));

  it.each([
    '电话：8021',
    '药房：张三',
    '张三，电话：8021',
    '',
    '、',
    '（城北院区）',
    '8021',
    '张三（',
    '张三（甲）乙',
  ])('refuses 「%s」', (text) => expect(parseHolders(text)).toBeNull());

  it('reads back what it wrote', () => {
    const word = fc.stringMatching(/^[一-龥]{1,4}$/u);
    const phone = fc.stringMatching(/^[1-9][0-9]{2,10}$/);
    const holder = fc.record({ name: word, place: word, phone }, { requiredKeys: ['name'] });
    fc.assert(
      fc.property(fc.array(holder, { minLength: 1, maxLength: 4 }), (holders) => {
        expect(parseHolders(holdersText({ holders }))).toEqual(holders);
      }),
    );
  });

  it.each([
    ['spaces', `张三${' '.repeat(20_000)}（`],
    ['dashes', `张三${'-'.repeat(20_000)}x`],
    ['signs of both kinds', `张三${' -'.repeat(90)}电话（`],
    ['colons', `张三${':'.repeat(190)}我`],
  ])('many %s behind a name are no person', (_, text) => {
    expect(parseHolders(text)).toBeNull();
  });
});
