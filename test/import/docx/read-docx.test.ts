import * as docx from 'docx';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Block, SourceDocument } from '../../../src/import/document.ts';
import { readDocx } from '../../../src/import/docx/read-docx.ts';
import { heading, line, numbered, table, wordFile } from '../word.ts';

it('numbers of three levels are those that Word shows', async () => {
  const blocks = [
    numbered('甲', 'chinese', 0),
    numbered('乙', 'chinese', 1),
    numbered('丙', 'chinese', 2),
    numbered('丁', 'chinese', 2),
    numbered('戊', 'chinese', 1),
    numbered('己', 'chinese', 0),
    numbered('庚', 'chinese', 1),
  ];
  expect(await shown(blocks)).toEqual([
    '一、甲',
    '1.乙',
    '（1）丙',
    '（2）丁',
    '2.戊',
    '二、己',
    '1.庚',
  ]);
});

it('a list goes on after a paragraph, another of its form begins anew, and one may begin at 2', async () => {
  const blocks = [
    numbered('甲', 'plain', 0, 1),
    line('文字'),
    numbered('乙', 'plain', 0, 1),
    numbered('丙', 'plain', 0, 2),
    numbered('丁', 'from-two'),
    numbered('戊', 'articles'),
    numbered('己', 'bullets'),
  ];
  expect(await shown(blocks)).toEqual(['1.甲', '文字', '2.乙', '1.丙', '2.丁', '第一条戊', '•己']);
});

it('outline levels are headings, whatever their style', async () => {
  const { blocks } = await read([
    heading('甲', 2),
    new docx.Paragraph({ text: '乙', heading: 'Heading1' }),
    line('丙'),
  ]);
  expect(blocks).toMatchObject([{ outline: 2 }, { outline: 1 }, { outline: 0 }]);
});

it('of revision marks only what is accepted is read', async () => {
  const mark = { id: 1, author: '某人', date: '2026-01-01T00:00:00Z' };
  const runs = [
    new docx.TextRun('巡逻'),
    new docx.InsertedTextRun({ text: '并记录', ...mark }),
    new docx.DeletedTextRun({ text: '两次', ...mark }),
  ];
  expect(await shown([new docx.Paragraph({ children: runs })])).toEqual(['巡逻并记录']);
});

it('a paragraph whose end was taken away goes on in the next, and what was moved stands where it is now', () => {
  const body = [
    '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>',
    '<w:p><w:r><w:t>乙</w:t></w:r><w:moveFrom><w:r><w:t>丙</w:t></w:r></w:moveFrom></w:p>',
    '<w:p><w:moveTo><w:r><w:t>丙</w:t></w:r></w:moveTo></w:p>',
  ];
  expect(textsOf(ofXml(body.join('')))).toEqual(['甲乙', '丙']);
});

it('a text box is read once, behind the paragraph that it hangs on', () => {
  const box = (text: string) =>
    `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`;
  const run = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('框')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('框')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(textsOf(ofXml(`<w:p><w:r><w:t>文字</w:t></w:r>${run}</w:p>`))).toEqual(['文字', '框']);
});

it('line breaks part lines; tabs, hard spaces and ticks are kept as people read them', () => {
  const body =
    '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙\u00A0丁</w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>';
  expect(textsOf(ofXml(body))).toEqual(['甲', '乙\t丙 丁☑']);
});

it('a footnote stands in brackets behind its words', async () => {
  const footnotes = { 1: { children: [line('自去年起')] } };
  const paragraph = new docx.Paragraph({
    children: [new docx.TextRun('每月盘点'), new docx.FootnoteReferenceRun(1)],
  });
  const document = await read([paragraph], { footnotes });
  expect(textsOf(document)).toEqual(['每月盘点（注：自去年起）']);
});

it('contents, page headers, comments, hidden words and pictures stand aside', async () => {
  const contents =
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>甲 1</w:t></w:r></w:p></w:sdtContent></w:sdt>';
  const field =
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> TOC \\o </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>乙 2</w:t></w:r></w:p><w:p><w:r><w:t>丙 3</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>';
  const hidden =
    '<w:p><w:r><w:t>文字</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r></w:p>';
  const part = (text: string) =>
    strToU8(`<w:x xmlns:w="w"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:x>`);
  const document = ofXml(contents + field + hidden, {
    'word/header1.xml': part('某院'),
    'word/footer1.xml': part('内部资料'),
    'word/comments.xml': strToU8(
      '<w:c xmlns:w="w"><w:comment><w:p><w:r><w:t>请改</w:t></w:r></w:p></w:comment></w:c>',
    ),
    'word/media/image1.png': new Uint8Array(3),
  });
  expect(textsOf(document)).toEqual(['文字']);
  expect(document.asides).toEqual([
    { what: '目录', text: '甲 1' },
    { what: '目录', text: '乙 2' },
    { what: '目录', text: '丙 3' },
    { what: '隐藏或划掉的文字', text: '暗' },
    { what: '页眉', text: '某院' },
    { what: '页脚', text: '内部资料' },
    { what: '批注', text: '请改' },
    { what: '图片', text: '1 张图片没有带进来' },
  ]);
});

it('cells stand in their columns, and the lower part of a merged one holds nothing', async () => {
  const { blocks } = await read([
    table([
      [
        { text: '甲', merge: 'begin' },
        { text: '乙', span: 2 },
      ],
      [{ text: '', merge: 'below' }, '丙', '丁\n戊'],
    ]),
  ]);
  const [block] = blocks;
  const rows = block?.kind === 'table' ? block.rows : [];
  expect(
    rows.map((row) =>
      row.map(({ column, width, isContinued, blocks }) => [
        column,
        width,
        isContinued,
        blocks.map(textOf),
      ]),
    ),
  ).toEqual([
    [
      [0, 1, false, ['甲']],
      [1, 2, false, ['乙']],
    ],
    [
      [0, 1, true, []],
      [1, 1, false, ['丙']],
      [2, 1, false, ['丁', '戊']],
    ],
  ]);
});

it('a style numbers and outlines its paragraphs, and a paragraph may take that away', async () => {
  const styles =
    '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="a"><w:name w:val="条款"/><w:pPr><w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>';
  const numbering =
    '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>';
  const paragraph = (style: string, more = '') =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t>甲</w:t></w:r></w:p>`;
  const none = '<w:numPr><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="9"/>';
  const { blocks } = ofXml(paragraph('a') + paragraph('b') + paragraph('b', none), {
    'word/styles.xml': strToU8(styles),
    'word/numbering.xml': strToU8(numbering),
  });
  expect(blocks).toMatchObject([
    { label: 'III)', outline: 2 },
    { label: 'IV)', outline: 2 },
    { label: '', outline: 0 },
  ]);
});

async function read(...[children, options]: Parameters<typeof wordFile>): Promise<SourceDocument> {
  return opened(await wordFile(children, options));
}

async function shown(children: Parameters<typeof wordFile>[0]): Promise<string[]> {
  return textsOf(await read(children));
}

/** A document of the given body, as Word writes it. */
function ofXml(body: string, parts: Record<string, Uint8Array> = {}): SourceDocument {
  const main = `<w:document xmlns:w="w" xmlns:mc="m"><w:body>${body}</w:body></w:document>`;
  return opened(zipSync({ 'word/document.xml': strToU8(main), ...parts }));
}

function opened(bytes: Uint8Array): SourceDocument {
  const document = readDocx('a.docx', bytes);
  if ('refusal' in document) throw new Error(document.refusal);
  return document;
}

function textsOf({ blocks }: SourceDocument): string[] {
  return blocks.map(textOf);
}

function textOf(block: Block): string {
  return block.kind === 'paragraph' ? `${block.label}${block.text}` : 'table';
}
