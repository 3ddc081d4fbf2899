import { describe, expect, it } from 'vitest';
import { plainParagraph } from '../../../src/import/document.ts';
import { lineMaker } from '../../../src/import/reading/line.ts';
import { readDuties } from '../../../src/import/reading/read-duties.ts';

describe('duties', () => {
  it('are told apart by the mark of the first; other marks are sub-items, a third level goes into them', () => {
    const { duties } = read(
      '1、收付：',
      '（1）现金',
      'a. 当面点清',
      'b. 登记',
      '（2）支票',
      '2、盘点',
    );
    expect(duties).toMatchObject([
      { text: '收付：', subItems: ['现金：当面点清；登记', '支票'] },
      { text: '盘点', subItems: [] },
    ]);
  });

  it('go on in paragraphs without a mark within the list, or where a sentence broke off', () => {
    const { duties, closing, strays } = read(
      ...[
        '1、巡查库房。',
        '发现隐患，立即上报。',
        '2、登记台账，包括店内',
        'pos 等；',
        '3、盘点',
        '并签字。',
      ],
      ...['以上自今日起执行。', '返回', '2026 版'],
    );
    expect(duties.map(({ text }) => text)).toEqual([
      '巡查库房。发现隐患，立即上报。',
      '登记台账，包括店内pos 等；',
      '盘点并签字。',
    ]);
    expect(closing.map(({ text }) => text)).toEqual(['以上自今日起执行。']);
    expect(strays.map(({ text }) => text)).toEqual(['返回', '2026 版']);
  });

  it('stand in groups below titles that rank higher, and numbers may run on across them', () => {
    const { duties } = read(
      '一、库房',
      '1、收货；',
      '2、发货；',
      '二、安全',
      '3、巡查；',
      '（三）其他',
      '1、值班',
    );
    expect(duties.map(({ group, text, doubts }) => [group, text, doubts])).toEqual([
      ['库房', '收货；', []],
      ['库房', '发货；', []],
      ['安全', '巡查；', []],
      ['其他', '值班', []],
    ]);
  });

  it('in groups marked alike throughout are told from duties with sub-items', () => {
    expect(read('1、库房', '（1）收货', '（2）发货', '2、安全', '（1）巡查').duties).toMatchObject([
      { group: '库房', text: '收货' },
      { group: '库房', text: '发货' },
      { group: '安全', text: '巡查' },
    ]);
    expect(read('1、管理库房：', '（1）收货', '（2）发货', '2、值班').duties).toMatchObject([
      { group: '', subItems: ['收货', '发货'] },
      { text: '值班' },
    ]);
  });

  it('without any marks are one a paragraph', () => {
    expect(read('收货。', '发货。').duties.map(({ text }) => text)).toEqual(['收货。', '发货。']);
  });

  it('go on where the marks change their looks midway', () => {
    expect(read('1、收货', '2. 发货', '3）盘点').duties).toHaveLength(3);
  });

  it('have the facts that the document writes below them', () => {
    expect(read('1、收货', '频次：每日 标准：当日入账', '2、发货').duties[0]?.facts).toEqual([
      { label: '频次', value: '每日' },
      { label: '标准', value: '当日入账' },
    ]);
  });

  it.each([
    [
      ['2、收货', '3、发货'],
      ['原文这里缺第 1 条', ''],
    ],
    [
      ['1、收货', '4、发货'],
      ['', '原文这里缺第 2 至 3 条'],
    ],
    [
      ['1、收货', '2、发货', '2、盘点'],
      ['', '', '原文的序号在这里是 2，上一条是 2'],
    ],
    [
      ['1、收\uFFFD货', '2、发货，包括：'],
      ['原文有乱码，缺的字写成了「□」', '原文这一句没有写完'],
    ],
  ])('%j is doubtful', (lines, doubts) => {
    expect(read(...lines).duties.map((duty) => duty.doubts.join())).toEqual(doubts);
  });
});

function read(...lines: string[]) {
  return readDuties(lines.map((text) => plainParagraph(text)).map(lineMaker()));
}
