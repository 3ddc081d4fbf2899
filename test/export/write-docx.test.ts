import { afterEach, expect, it, vi } from 'vitest';
import type { TextDocument } from '../../src/export/document.ts';
import { writeDocx } from '../../src/export/write-docx.ts';
import { readArchive } from './read-archive.ts';

const DUTIES = { start: 1, level: 0 };
const STEPS = { start: 3, level: 1 };
const DOCUMENT: TextDocument = {
  title: '保管员岗位说明书',
  author: '甲 & <乙>',
  running: ['保管员　BG-02', '甲店 手册'],
  parts: [
    { kind: 'title', text: '保管员岗位说明书' },
    { kind: 'facts', facts: [{ label: '岗位编号', text: 'BG-02', isWide: false, isDrawn: false }] },
    { kind: 'heading', level: 1, text: '岗位职责' },
    {
      kind: 'duty',
      list: DUTIES,
      number: 'BG-02-01',
      text: '验收 A&B <急>',
      subItems: ['核对'],
      facts: ['编号：BG-02-01'],
    },
    { kind: 'heading', level: 2, text: '盘点' },
    {
      kind: 'duty',
      list: DUTIES,
      number: 'BG-02-02',
      text: '盘点',
      subItems: [],
      facts: ['编号：BG-02-02'],
    },
    { kind: 'item', list: STEPS, words: [{ text: '先停发' }] },
    { kind: 'paragraph', words: [{ text: '注意', style: 'strong' }, { text: '\n防火' }] },
    { kind: 'table', rows: [[[{ text: '证书' }]], [[{ text: '保管员证' }]]] },
    { kind: 'signatures', signatories: ['批准'] },
  ],
};

afterEach(() => {
  vi.useRealTimers();
});

it('the same document gives the same bytes on another day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') });
  const first = await writeDocx(DOCUMENT);
  vi.setSystemTime(new Date('2027-11-12T13:14:15Z'));
  expect(Buffer.from(await writeDocx(DOCUMENT)).equals(first)).toBe(true);
});

it('another word gives other bytes', async () => {
  const other = { ...DOCUMENT, title: '另一份' };
  expect(Buffer.from(await writeDocx(other)).equals(await writeDocx(DOCUMENT))).toBe(false);
});

it('has every part that it names, and none that it does not need', async () => {
  const all = await parts();
  const names = [...all].flatMap(([path, text]) => {
    if (path === '[Content_Types].xml')
      return [...text.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    const [, folder = '', owner = ''] = /^(.*)_rels\/(.*)\.rels$/.exec(path) ?? [];
    if (!folder && !owner && path !== '_rels/.rels') return [];
    return [...text.matchAll(/Target="([^"]+)"/g)].map(([, name]) => `${folder}${name}`);
  });
  expect([...new Set(names)].toSorted()).toEqual([
    'docProps/core.xml',
    'word/document.xml',
    'word/footer1.xml',
    'word/header1.xml',
    'word/numbering.xml',
    'word/settings.xml',
    'word/styles.xml',
  ]);
  const naming = ['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels'];
  expect([...all.keys()].toSorted()).toEqual([...new Set(names), ...naming].toSorted());
});

it('every part stands in its paragraph or cell, signs of XML as what they are', async () => {
  const body = (await parts()).get('word/document.xml') ?? '';
  expect(paragraphs(body)).toEqual([
    '保管员岗位说明书',
    '岗位编号',
    'BG-02',
    '岗位职责',
    '验收 A&amp;B &lt;急&gt;',
    '（1）核对',
    '编号：BG-02-01',
    '盘点',
    '盘点',
    '编号：BG-02-02',
    '先停发',
    '注意⏎防火',
    '证书',
    '保管员证',
    '',
    '批准',
    '签字：',
    '日期：',
  ]);
});

it('Word numbers the duties by itself, on over a heading, and a list from its own first number', async () => {
  const files = await parts();
  const body = files.get('word/document.xml') ?? '';
  const ids = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  expect(ids).toHaveLength(3);
  expect(ids[0]).toBe(ids[1]);
  expect(ids[2]).not.toBe(ids[0]);
  expect(files.get('word/numbering.xml')).toContain('<w:start w:val="3"/>');
});

it('headings are headings of Word, sheets are A4 and count themselves', async () => {
  const files = await parts();
  const body = files.get('word/document.xml') ?? '';
  const styles = files.get('word/styles.xml') ?? '';
  const used = [...body.matchAll(/<w:pStyle w:val="([^"]+)"\/>/g)].map(([, id = '']) => id);
  const headings = used.flatMap((id) => {
    const [style = ''] =
      new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, 's').exec(styles) ?? [];
    return /<w:basedOn w:val="(Heading\d)"\/>/.exec(style)?.[1] ?? [];
  });
  expect(headings).toEqual(['Heading1', 'Heading2', 'Heading3']);
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(files.get('word/header1.xml')).toMatch(/保管员　BG-02.*甲店 手册/s);
  const foot = files.get('word/footer1.xml') ?? '';
  expect(foot).toMatch(/第 .*PAGE.* 页，共 .*NUMPAGES.* 页/s);
});

it('its properties name it and whose it is, and no time', async () => {
  const properties = (await parts()).get('docProps/core.xml') ?? '';
  expect(properties).toContain('<dc:title>保管员岗位说明书</dc:title>');
  expect(properties).toContain('<dc:creator>甲 &amp; &lt;乙></dc:creator>');
  expect(properties).not.toMatch(/\d{4}-\d\d-\d\d/);
});

it('only fonts that Windows has are named', async () => {
  const styles = [...(await parts())].filter(([path]) =>
    /styles|document|header|footer/.test(path),
  );
  const fonts = styles.flatMap(([, xml]) =>
    [...xml.matchAll(/w:(?:ascii|hAnsi|eastAsia|cs)="([^"]+)"/g)].map(([, font]) => font),
  );
  expect([...new Set(fonts)].filter((font) => font !== 'zh-CN').toSorted()).toEqual(
    ['Arial', 'Times New Roman', '宋体', '黑体'].toSorted(),
  );
});

async function parts() {
  return readArchive(await writeDocx(DOCUMENT));
}

function paragraphs(body: string): string[] {
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, inner = '']) =>
    inner.replace(/<w:br\/>/g, '⏎').replace(/<[^>]+>/g, ''),
  );
}
