import { describe, expect, it } from 'vitest';
import { readPages } from '../../src/content/read-pages.ts';
import { guideSchema } from '../../src/schemas/guide.ts';

const STAND_IN = { title: '', order: 0, formerly: [] };

describe('readPages', () => {
  it('reads the pages of one folder only', () => {
    const files = new Map([
      ['content/guide/a.mdx', '---\ntitle: 甲\norder: 2\n---\n'],
      ['content/roles/b.mdx', ''],
      ['content/guide/deep/c.mdx', ''],
      ['content/guide/d.md', ''],
    ]);
    const { pages, problems } = readPages(files, 'guide', guideSchema, STAND_IN);
    const lines = { title: 2, order: 3, '': 1 };
    expect([pages.map(({ entry }) => entry), problems]).toEqual([
      [
        {
          id: 'a',
          file: 'content/guide/a.mdx',
          data: { title: '甲', order: 2, formerly: [] },
          lines,
          lastLines: {},
          broken: false,
        },
      ],
      [],
    ]);
  });

  it('reads a page with a bad name all the same', () => {
    const file = 'content/guide/How To.mdx';
    const { pages, problems } = readPages(
      new Map([[file, '---\ntitle: 甲\norder: 1\n---\n']]),
      'guide',
      guideSchema,
      STAND_IN,
    );
    const message =
      '文件名只能用小写字母、数字和短横线，以 .mdx 结尾，如 sales-manager.mdx（它就是网址的一部分），请改名为 how-to.mdx';
    expect(pages.map(({ entry }) => entry.data.title)).toEqual(['甲']);
    expect(problems).toEqual([
      { file, line: 1, severity: 'error', kind: 'bad-file-name', message },
    ]);
  });

  it('marks a page whose front matter is refused', () => {
    const files = new Map([['content/guide/a.mdx', '---\ntitle: 甲\norder: 二\n---\n']]);
    const { pages, problems } = readPages(files, 'guide', guideSchema, STAND_IN);
    expect(pages[0]?.entry).toMatchObject({
      data: { title: '甲', order: 2, formerly: [] },
      broken: true,
    });
    expect(problems).toEqual([
      {
        file: 'content/guide/a.mdx',
        line: 3,
        severity: 'error',
        kind: 'wrong-value',
        message: 'order（排列顺序）要写成数字',
        fix: 'order: 2',
      },
    ]);
  });
});
