import { describe, expect, it } from 'vitest';
import { readEntries, readSettings } from '../../src/content/read-entries.ts';
import { handbookSchema } from '../../src/schemas/handbook.ts';
import { topicSchema } from '../../src/schemas/topic.ts';

const FILE = 'content/topics.yaml';
const STAND_IN = { name: '', aliases: [], formerly: [] };
const MISSING = {
  line: 1,
  severity: 'error',
  kind: 'missing-file',
  message: '缺少这个文件，请恢复它',
};

describe('readEntries', () => {
  it('gives the entries in the order of the file, with the lines of their keys', () => {
    expect(read('stock:\n  name: 库存\nshow:\n  name: 展厅\n  lead: 甲\n')).toEqual({
      entries: [
        {
          id: 'stock',
          file: FILE,
          data: { name: '库存', aliases: [], formerly: [] },
          lines: { '': 1, name: 2 },
          lastLines: {},
          broken: false,
        },
        {
          ...{ id: 'show', file: FILE },
          data: { name: '展厅', aliases: [], formerly: [], lead: '甲' },
          ...{ lines: { '': 3, name: 4, lead: 5 }, lastLines: {}, broken: false },
        },
      ],
      problems: [],
    });
  });

  it('marks a refused entry and keeps what is right of it', () => {
    const { entries, problems } = read('stock:\n  aliases: [存货]\n');
    expect(entries).toMatchObject([{ data: { name: '', aliases: ['存货'] }, broken: true }]);
    expect(problems).toEqual([
      {
        file: FILE,
        line: 1,
        severity: 'error',
        kind: 'missing-field',
        message: 'name（主题名称）没有填写，请加一行「name: …」',
      },
    ]);
  });

  it('refuses an id that cannot stand in an address', () => {
    const message = '开头的英文名是网址的一部分，只能用小写字母、数字和短横线';
    expect(read('库存:\n  name: 库存\n').problems).toEqual([
      { file: FILE, line: 1, severity: 'error', kind: 'entry-name', message },
    ]);
  });

  it('tells only the syntax where the file cannot be read', () => {
    const { problems } = read('stock:\n  name: "库存\n');
    expect(problems.map(({ message }) => message)).toEqual(['这一行少了右边的 "']);
  });

  it.each(['', '\n', '# 主题写在下面\n\n  # 每个几行\n'])('gives none for a file of %j', (text) => {
    expect(read(text)).toEqual({ entries: [], problems: [] });
  });

  it('tells that the file is missing', () => {
    expect(readEntries(new Map(), FILE, topicSchema, STAND_IN)).toEqual({
      entries: [],
      problems: [{ file: FILE, ...MISSING }],
    });
  });

  it.each([
    ['daily_stock:\n  name: 甲', 'daily-stock:'],
    ['Daily stock:\n  name: 甲', 'daily-stock:'],
    ['库存:\n  name: 甲', undefined],
    ['a_b:\n  name: 甲\na-b:\n  name: 乙', undefined],
  ])('says how the id in %j is written, where that is clear', (text, fix) => {
    expect(read(text).problems.map((problem) => problem.fix)).toEqual([fix]);
  });
});

describe('readSettings', () => {
  const file = 'content/handbook.yaml';
  const data = { title: '手册', company: '某店', owner: '总经办', contact: '8001', base: '/' };

  it('gives the file as one entry', () => {
    const text = 'title: 手册\ncompany: 某店\nowner: 总经办\ncontact: "8001"\n';
    const lines = { '': 1, title: 1, company: 2, owner: 3, contact: 4 };
    expect(readSettings(new Map([[file, text]]), file, handbookSchema, data)).toEqual({
      entry: { id: file, file, data, lines, broken: false },
      problems: [],
    });
  });

  it('gives the stand-in and a problem where it is missing', () => {
    expect(readSettings(new Map(), file, handbookSchema, data)).toEqual({
      entry: { id: file, file, data, lines: { '': 1 }, broken: true },
      problems: [{ file, ...MISSING }],
    });
  });

  it.each(['', '\n\n', '# 备注\n'])(
    'says what belongs into a file that holds nothing: %j',
    (text) => {
      const { entry, problems } = readSettings(new Map([[file, text]]), file, handbookSchema, data);
      expect(entry).toMatchObject({ data, broken: true });
      expect(problems).toEqual([
        {
          ...{ file, ...MISSING },
          message:
            '这个文件是空的；若内容丢了，请恢复它；它至少要有 title、company、owner、contact 这几行，写成「title: 内容」',
        },
      ]);
    },
  );
});

function read(text: string) {
  return readEntries(new Map([[FILE, text]]), FILE, topicSchema, STAND_IN);
}
