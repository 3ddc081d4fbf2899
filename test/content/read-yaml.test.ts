import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/content/read-yaml.ts';

describe('readYaml', () => {
  it('gives data and the lines of keys', () => {
    expect(readYaml('stock:\n  name: 库存\n  aliases: [存货]\nshow: 1\n', 'a.yaml')).toEqual({
      data: { stock: { name: '库存', aliases: ['存货'] }, show: 1 },
      lines: { stock: 1, 'stock.name': 2, 'stock.aliases': 3, show: 4 },
      lastLines: { stock: 3 },
      written: { show: '1' },
      broken: false,
      problems: [],
    });
  });

  it('keeps what YAML takes for a number or a yes as it is written', () => {
    const { written } = readYaml('a: 008 # 注\nb: 1.10\nc: true\nd: 甲\ne: "1"\nf:\n', 'a.yaml');
    expect(written).toEqual({ a: '008', b: '1.10', c: 'true' });
  });

  it('gives the lines of keys however deep they are', () => {
    const { lines, lastLines } = readYaml(
      'a:\n  b:\n    1.5 万: 甲\n    c:\n      - 乙\n  d: 丙\n',
      'a.yaml',
    );
    expect(lines).toEqual({ a: 1, 'a.b': 2, 'a.b.1.5 万': 3, 'a.b.c': 4, 'a.d': 6 });
    expect(lastLines).toEqual({ a: 6, 'a.b': 5, 'a.b.c': 5 });
  });

  it('counts lines from the one given', () => {
    expect(readYaml('a: 1\nb: 2', 'a.mdx', 2).lines).toEqual({ a: 2, b: 3 });
  });

  it('reads what was meant behind a full-width colon, and says how to write it', () => {
    const { data, broken, problems } = readYaml('title：甲\n', 'a.yaml');
    expect([data, broken, problems.map(({ fix }) => fix)]).toEqual([
      { title: '甲' },
      false,
      ['title: 甲'],
    ]);
  });

  it('keeps the plain lines of a text that YAML refuses', () => {
    const { data, broken, problems } = readYaml('title: 甲 # 注\ncode: [\nx: "乙"\n', 'a.yaml');
    const message = '这一行少了右边的 ]';
    expect([data, broken]).toEqual([{ title: '甲' }, true]);
    expect(problems).toEqual([
      { file: 'a.yaml', line: 2, severity: 'error', message, fix: 'code: []' },
    ]);
  });

  it('tells one problem per line', () => {
    const message = '缩进要用空格，不要用 Tab 键：- 乙';
    const { problems } = readYaml('a:\n\t- 乙\n', 'a.yaml');
    expect(problems).toEqual([{ file: 'a.yaml', line: 2, severity: 'error', message }]);
  });

  it('tells what is missing at the end on the last line that is written', () => {
    const message = '这里少了一个冒号、引号或括号："';
    const { problems } = readYaml('"\n\n\n', 'a.yaml', 2);
    expect(problems).toEqual([{ file: 'a.yaml', line: 2, severity: 'error', message }]);
  });

  it.each(['', '甲', '- 甲', '[]'])('refuses %j, which is no mapping', (text) => {
    const message = '这里要写成「名称: 内容」的几行';
    const problems = [{ file: 'a.yaml', line: 1, severity: 'error', message }];
    expect(readYaml(text, 'a.yaml')).toEqual({
      ...{ data: {}, lines: {}, lastLines: {}, written: {} },
      ...{ broken: true, problems },
    });
  });
});
