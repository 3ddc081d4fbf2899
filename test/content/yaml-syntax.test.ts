import { describe, expect, it } from 'vitest';
import {
  explainYamlError,
  findBadColons,
  findUnclosed,
  repairColons,
} from '../../src/content/yaml-syntax.ts';

describe('repairColons and findBadColons', () => {
  it.each([
    ['title：甲', 'title: 甲'],
    ['  name：  甲', '  name: 甲'],
    ['废止：甲', '废止: 甲'],
    ['title:甲', 'title: 甲'],
    ['aliases:[甲]', 'aliases: [甲]'],
  ])('write %j as %j', (text, fix) => {
    const message = '名称后面要用半角冒号加一个空格';
    expect(repairColons(text)).toBe(fix);
    expect(findBadColons(`\n${text}`, 'a.yaml', 5)).toEqual([
      { file: 'a.yaml', line: 6, severity: 'error', message, fix },
    ]);
  });

  it.each(['title: 甲：乙', 'title:', 'https://example.com', '- 甲：乙', 'a: b:c'])(
    'leave %j as it is',
    (text) => {
      expect([repairColons(text), findBadColons(text, 'a.yaml', 1)]).toEqual([text, []]);
    },
  );
});

describe('findUnclosed', () => {
  it.each([
    ['title: "甲', '"', 'title: "甲"'],
    ["title: '甲 ", "'", "title: '甲'"],
    ['aliases: [甲, 乙', ']', 'aliases: [甲, 乙]'],
    ['  x: {废止: 甲', '}', '  x: {废止: 甲}'],
  ])('closes %j', (text, mark, fix) => {
    expect(findUnclosed(text, 'a.yaml', 2)).toEqual([
      { file: 'a.yaml', line: 2, severity: 'error', message: `这一行少了右边的 ${mark}`, fix },
    ]);
  });

  it.each(['title: "甲"', 'aliases: [甲]', 'title: 甲"乙', "title: ''"])(
    'leaves %j as it is',
    (text) => expect(findUnclosed(text, 'a.yaml', 1)).toEqual([]),
  );
});

it('explainYamlError has a Chinese text for every code', () => {
  expect(['TAB_AS_INDENT', 'DUPLICATE_KEY', 'ANYTHING'].map(explainYamlError)).toEqual([
    '缩进要用空格，不要用 Tab 键',
    '同一个名称写了两次，请删掉一个',
    '这一行不符合 YAML 的写法，请对照相邻的行检查缩进、冒号和引号',
  ]);
});
