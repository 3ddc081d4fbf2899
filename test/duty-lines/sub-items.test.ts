import { describe, expect, it } from 'vitest';
import { readDutyLines } from '../../src/duty-lines/duty-lines.ts';

const FACTS = '    - 编号：A\n    - 主题：乙';
const NEXT = '2. 丙\n    - 编号：B';
const RIGHT = [
  '1. 甲\n    1. 通知\n    2. 核对\n    - 编号：A\n    - 主题：乙',
  '2. 丙\n    - 编号：B',
];
const INDENTS = ['', ' ', '  ', '   ', '    ', '     ', '      ', '        ', '\t', '\u3000\u3000'];
const OTHER_MARKS = ['（1） （2）', '1) 2)', '① ②', '⑴ ⑵', 'a. b.', 'A) B)', 'a、 b、', '1、 2、'];
const ALL_MARKS = [...OTHER_MARKS, '（一） （二）', '（a） （b）', '1.1 1.2', '⒈ ⒉', '1. 2.'];

describe('the sub-items of a duty', () => {
  it('are read as they are written, without a fault', () => {
    const [duty] = read(`1. 甲\n    1. 通知\n    2. 核对\n${FACTS}`);
    expect(duty).toMatchObject({ text: '甲', faults: [], lastLine: 5 });
    expect(duty?.subItems).toEqual([
      { text: '通知', line: 2 },
      { text: '核对', line: 3 },
    ]);
  });

  it('may begin with a word that is a label as well', () => {
    const [duty] = read(
      `1. 甲\n    1. 标准：提前两天\n    2. 通知\n    3. 协作：一起清点\n${FACTS}`,
    );
    expect(duty?.faults).toEqual([]);
    expect(duty?.subItems.map(({ text }) => text)).toEqual([
      '标准：提前两天',
      '通知',
      '协作：一起清点',
    ]);
  });

  it.each(ALL_MARKS)(
    'are corrected with the marks %s, indented and above the facts or below',
    (marks) => {
      const [first, second] = marks.split(' ');
      const indents = OTHER_MARKS.includes(marks) ? INDENTS : INDENTS.filter(Boolean);
      for (const indent of indents) {
        const lists = `${indent}${first} 通知\n${indent}${second} 核对`;
        expect(corrected(`1. 甲\n${lists}\n${FACTS}\n${NEXT}`), lists).toEqual(RIGHT);
        expect(corrected(`1. 甲\n${FACTS}\n${lists}\n${NEXT}`), lists).toEqual(RIGHT);
      }
    },
  );

  it.each(['-', '*', '•', '－'])('are corrected with the bullet %s above the facts', (bullet) => {
    for (const indent of INDENTS) {
      const lists = `${indent}${bullet} 通知\n${indent}${bullet} 核对`;
      expect(corrected(`1. 甲\n${lists}\n${FACTS}\n${NEXT}`), lists).toEqual(RIGHT);
    }
    const below = `1. 甲\n${FACTS}\n    ${bullet} 通知\n    ${bullet} 核对\n${NEXT}`;
    expect(corrected(below)).toEqual(RIGHT);
  });

  it.each([
    ['by the ranks of Chinese marks', '一、甲\n（一）通知\n（二）核对'],
    ['below a mark of lower rank', '（一）甲\n1. 通知\n2. 核对'],
    ['where single lines are indented otherwise', '1. 甲\n    1. 通知\n        2. 核对'],
    ['with two kinds of marks', '1. 甲\n    1. 通知\n    - 核对'],
    ['from another number on', '1. 甲\n    3. 通知\n    4. 核对'],
    ['without the empty one', '1. 甲\n    1. 通知\n    2.\n    3. 核对'],
    ['where the first has lost its indent', '1. 甲\n（1）通知\n    2. 核对'],
    ['where a line is broken', '1. 甲\n    1. 通\n知\n    2. 核对'],
    ['where Markdown sees more than words', '1. 甲\n    1. > 通知\n    2. - 核对'],
  ])('are corrected %s', (_how, text) => {
    expect(corrected(`${text}\n${FACTS}\n${NEXT}`)).toEqual(RIGHT);
  });

  it('end where the next duty is numbered on, whatever its mark', () => {
    const text = `1. 甲\n（1）通知\n（2）核对\n${FACTS}\n（2）丙\n    - 编号：B`;
    expect(corrected(text)).toEqual(RIGHT);
  });

  it('tell a duty whose line lost its number', () => {
    const text = `甲\n    1. 通知\n    2. 核对\n${FACTS}\n丙\n    1. 丁\n    - 编号：B`;
    expect(corrected(text)).toEqual([RIGHT[0], '2. 丙\n    1. 丁\n    - 编号：B']);
  });

  it('end at the next heading', () => {
    expect(corrected('1. 甲\n    1. 乙\n### 丙\n    2. 丁')).toEqual(['1. 甲\n    1. 乙', '2. 丁']);
  });

  it('give facts that stand in them to the duty', () => {
    const text = '1. 甲\n    1. 通知\n    2. 核对 - 编号：A 主题：乙';
    expect(corrected(text)).toEqual(RIGHT.slice(0, 1));
    expect(corrected('1. 甲\n    1. 编号：A')).toEqual(['1. 甲\n    - 编号：A']);
  });

  it('may begin with a label that is near no known one', () => {
    const [duty] = read('1. 甲\n    - 方法：电话');
    expect([duty?.corrected, duty?.faults]).toEqual([
      '1. 甲\n    1. 方法：电话',
      [
        '「方法」不是信息的标签，这一行是分项',
        '信息可用的标签：编号、主题、指标、协作、责任、频次、标准、待确认',
        '分项要写成「    1. 甲」：缩进 4 个半角空格，从 1 写起',
      ],
    ]);
    expect(corrected('1. 甲\n    - 主提：乙')).toEqual(['1. 甲\n    - 主题：乙']);
    expect(read('1. 甲\n    1. 方法：电话')[0]?.faults).toEqual([]);
  });

  it('take in a third level behind a colon', () => {
    const right = ['1. 甲\n    1. 通知：乙；丙\n    2. 核对'];
    expect(corrected('1. 甲\n    1. 通知：\n        1. 乙\n        2. 丙\n    2. 核对')).toEqual(
      right,
    );
    expect(corrected('1. 甲\n（1）通知：\n①乙；\n②丙\n（2）核对')).toEqual(right);
  });

  it.each([
    [
      'a third level',
      '1. 甲\n    1. 乙\n        - 丙',
      '只能有一层分项，再下一层请写进上一层的句子，例如「    1. 甲：乙；丙」',
    ],
    ['two of them on one line', '1. 甲\n    1. 乙 2. 丙', '两个分项连在了一行里，请分成两行'],
    [
      'a line between a sub-item and a duty',
      '1. 甲\n    1. 乙\n  2. 丙',
      '看不出「2. 丙」是分项还是另一条职责；分项要写成「    1. 甲」：缩进 4 个半角空格，从 1 写起；职责要顶格写',
    ],
    [
      'a bullet below a fact',
      '1. 甲\n    - 主题：乙\n        - 丙',
      '看不出「- 丙」是分项还是另一条职责；分项要写成「    1. 甲」：缩进 4 个半角空格，从 1 写起；职责要顶格写',
    ],
  ])('are not corrected with %s', (_what, text, fault) => {
    const [duty, ...others] = read(text);
    expect([others, duty?.corrected, duty?.faults]).toEqual([[], null, [fault]]);
  });

  it.each(['1. 甲\n1.5 倍以内', '1. 甲\nA、B 两类'])(
    'are not seen in a sentence over two lines: %j',
    (text) => {
      expect(read(text)[0]?.subItems).toEqual([]);
    },
  );
});

function read(text: string) {
  return readDutyLines(text.split('\n'), 1).duties;
}

function corrected(text: string) {
  return read(text).map((duty) => duty.corrected);
}
