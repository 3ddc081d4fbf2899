import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/content/read-yaml.ts';

const read = (text: string, firstLine = 1) =>
  readYaml(
    text,
    { keys: ['title', 'code'], records: [], indent: 0 },
    { file: 'a.yaml', firstLine },
  );

describe('readYaml', () => {
  it('gives data and the lines of keys', () => {
    expect(read('stock:\n  name: 库存\n  aliases: [存货]\nshow: 1\n')).toEqual({
      data: { stock: { name: '库存', aliases: ['存货'] }, show: 1 },
      lines: { stock: 1, 'stock.name': 2, 'stock.aliases': 3, show: 4 },
      lastLines: { stock: 3 },
      written: { show: '1' },
      text: 'stock:\n  name: 库存\n  aliases: [存货]\nshow: 1\n',
      broken: false,
      problems: [],
    });
  });

  it('keeps what YAML takes for a number or a yes as it is written', () => {
    const { written } = read('a: 008 # 注\nb: 1.10\nc: true\nd: 甲\ne: "1"\nf:\n');
    expect(written).toEqual({ a: '008', b: '1.10', c: 'true' });
  });

  it('gives the lines of keys however deep they are', () => {
    const { lines, lastLines } = read('a:\n  b:\n    1.5 万: 甲\n    c:\n      - 乙\n  d: 丙\n');
    expect(lines).toEqual({ a: 1, 'a.b': 2, 'a.b.1.5 万': 3, 'a.b.c': 4, 'a.d': 6 });
    expect(lastLines).toEqual({ a: 6, 'a.b': 5, 'a.b.c': 5 });
  });

  it('counts lines from the one given', () => {
    expect(read('a: 1\nb: 2', 2).lines).toEqual({ a: 2, b: 3 });
  });

  it('reads what was meant behind a full-width colon, and says how to write it', () => {
    const { data, broken, problems } = read('title：甲\n');
    expect([data, broken, problems.map(({ fix }) => fix)]).toEqual([
      { title: '甲' },
      false,
      ['title: 甲'],
    ]);
  });

  it('keeps the plain lines of a text that YAML refuses', () => {
    const { data, broken, problems } = read('title: 甲 # 注\ncode: {a: [}\nx: "乙"\n乙\n');
    expect([data, broken, problems.map(({ line }) => line)]).toEqual([
      { title: '甲' },
      true,
      [1, 2, 4],
    ]);
  });

  it.each([
    'holder: *甲',
    'holder: &甲 乙',
    'a: &a [x]\nb: *a',
    '? [a]\n: b',
    'a: !!js/function x',
  ])('has no other reading of %j than its signs', (text) =>
    expect(read(text).problems).not.toEqual([]),
  );

  it.each(['['.repeat(5000), '- '.repeat(5000), '? '.repeat(5000), '{a: '.repeat(5000)])(
    'does not follow a text into the depth',
    (deep) => {
      expect(read(`title: 甲\ncode: ${deep}`).problems).toHaveLength(1);
      expect(read(deep.replaceAll(' ', '\n')).problems).not.toEqual([]);
    },
  );

  it('tells one problem per line', () => {
    const message = '缩进要用空格，不要用 Tab 键：乙: 丙';
    const { problems } = read('a:\n\t乙: 丙\n');
    expect(problems).toEqual([
      { file: 'a.yaml', line: 2, severity: 'error', kind: 'yaml-syntax', message },
    ]);
  });

  it('tells what is missing at the end on the last line that is written', () => {
    const message = '这里少了一个冒号、引号或括号："';
    const { problems } = read('"\n\n\n', 2);
    expect(problems).toEqual([
      { file: 'a.yaml', line: 2, severity: 'error', kind: 'yaml-syntax', message },
    ]);
  });

  it.each(['', '甲', '- 甲', '[]'])('refuses %j, which is no mapping', (text) => {
    const message = '这里要写成「名称: 内容」的几行';
    const problems = [{ file: 'a.yaml', line: 1, severity: 'error', kind: 'yaml-syntax', message }];
    expect(read(text)).toEqual({
      ...{ data: {}, lines: {}, lastLines: {}, written: {} },
      ...{ text, broken: true, problems },
    });
  });

  it.each(['\\0', '\\u0007', '\\u200B', '\\u202E', '\\r', '\\ud800'])(
    'refuses %s behind a backslash, which nobody would see',
    (code) => {
      const { broken, problems } = read(`title: "甲${code}乙"\n`);
      expect([broken, problems.map(({ kind }) => kind)]).toEqual([true, ['yaml-syntax']]);
    },
  );

  it('takes line breaks and letters behind a backslash', () => {
    const { data, problems } = read('title: "甲\\n\\u4e59\\"丙"\n');
    expect([data, problems]).toEqual([{ title: '甲\n乙"丙' }, []]);
  });
});
