import { beforeAll, describe, expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { bareSentence } from '../../src/handbook/same-sentence.ts';
import { readDocx } from '../../src/import/docx/read-docx.ts';
import { importDocuments } from '../../src/import/import-documents.ts';
import { paragraphsIn } from '../../src/import/reading/line.ts';
import { emptyHandbook } from '../../src/init/empty-handbook.ts';
import { missing, writtenByOffice } from '../office.ts';
import { DOCUMENTS } from './documents.ts';

const TEXTS = emptyHandbook({ company: '某店', departments: ['工程部', '财务部'], top: '董事长' });
const PROJECT = { texts: TEXTS, content: parseContent(TEXTS), department: '' };
const NAMES = Object.keys(DOCUMENTS);
const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const [name, make] of Object.entries(DOCUMENTS)) files.set(name, await make());
});

describe('a Word file with', () => {
  it.each(NAMES)('%s gives roles with duties, and nothing of it is lost', (name) => {
    const { document, drafts, report } = imported(files.get(name));
    expect(drafts.length).toBeGreaterThan(0);
    for (const { body } of drafts) expect(body.duties.length).toBeGreaterThan(0);
    const said = bareSentence([...drafts.map(({ text }) => text), report].join('\n'));
    const words = paragraphsIn(document.blocks).flatMap(
      ({ text }) => text.match(/\p{Script=Han}{2,}/gu) ?? [],
    );
    expect(words.filter((word) => !said.includes(word))).toEqual([]);
  });

  it('forty roles gives forty, none of them doubtful', () => {
    const { drafts, report } = imported(files.get('forty roles'));
    expect(new Set(drafts.map(({ title }) => title)).size).toBe(40);
    expect(new Set(drafts.map(({ file }) => file)).size).toBe(40);
    expect(report).not.toContain('待确认');
    expect(report).toContain('没有放进去的：没有，全部都放进去了。');
  });

  it.skipIf(missing)('the same in it says the same when LibreOffice has saved it again', () => {
    const documents = NAMES.map((name) => files.get(name) ?? new Uint8Array());
    const again = writtenByOffice(documents, 'docx:MS Word 2007 XML');
    for (const [at, name] of NAMES.entries()) {
      const saved = imported(again[at]);
      const own = imported(files.get(name));
      expect(saved.drafts.map(({ text }) => text)).toEqual(own.drafts.map(({ text }) => text));
      expect(saved.report).toBe(own.report);
    }
  });
});

function imported(bytes: Uint8Array | undefined) {
  const document = readDocx('a.docx', bytes ?? new Uint8Array());
  if ('refusal' in document) throw new Error(document.refusal);
  return { document, ...importDocuments([document], PROJECT) };
}
