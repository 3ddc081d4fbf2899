import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageText } from '../../src/content/page-text.ts';
import { roleDocument, rolePaper } from '../../src/export/role-document.ts';
import { writeDocx } from '../../src/export/write-docx.ts';
import type { Role } from '../../src/handbook/model.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { plain, readPdf, type Sheet } from '../browser/read-pdf.ts';
import { missing, writtenByOffice } from '../office.ts';
import { SAMPLE, sampleHandbook } from '../sample.ts';

const handbook = sampleHandbook();
const [longest] = handbook.roles.toSorted((a, b) => b.duties.length - a.duties.length);
/** Half a millimetre, in points. */
const ABOUT = 1.5;

describe.skipIf(missing)('LibreOffice', () => {
  let sheets: Sheet[];
  let text: string;

  beforeAll(async () => {
    if (!longest) throw new Error('no role');
    const document = await documentOf(longest);
    const [pdf, plainText] = ['pdf', 'txt:Text (encoded):UTF8'].map((format) =>
      writtenByOffice([document], format).at(0),
    );
    sheets = await readPdf(pdf ?? Buffer.alloc(0));
    text = String(plainText);
  });

  it('reads every duty behind its serial number, and below it its 编号', () => {
    const duties = longest?.duties ?? [];
    const lines = text.split('\n').map((line) => line.trim());
    const read = lines.filter((line) => /^\d+\. /.test(line));
    expect(read).toEqual(duties.map((duty, at) => `${at + 1}. ${duty.text}`));
    const numbers = lines.flatMap((line) => /^编号：(\S+)/.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(duties.map(({ id }) => id));
  });

  it('sets several sheets of A4, each with running head and number', () => {
    expect(sheets.length).toBeGreaterThan(1);
    for (const [at, sheet] of sheets.entries()) {
      expect(Math.abs(sheet.width - 595.3)).toBeLessThan(ABOUT);
      expect(Math.abs(sheet.height - 841.9)).toBeLessThan(ABOUT);
      expect(sheet.text).toContain(plain(`${handbook.company} ${handbook.title}`));
      expect(sheet.text).toContain(plain(`第 ${at + 1} 页，共 ${sheets.length} 页`));
    }
  });

  it('keeps the lines to sign on one sheet', () => {
    const signed = sheets.filter((sheet) => sheet.text.includes(plain('签字：日期：')));
    expect(signed).toHaveLength(1);
    const who = ['编制', '审核', '批准', '任职人签字'].map((as) => `${as}签字：日期：`);
    expect(signed[0]?.text).toContain(plain(who.join('')));
  });
});

async function documentOf(role: Role): Promise<Uint8Array> {
  const text = pageText(role.file, readFileSync(join(SAMPLE, role.file), 'utf8'));
  return writeDocx(roleDocument(rolePaper(handbook, role), readBody(text).tree));
}
