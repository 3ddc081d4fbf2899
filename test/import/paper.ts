import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { pageText } from '../../src/content/page-text.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import type { Outlines } from '../../src/export/markdown-parts.ts';
import { roleDocument, rolePaper } from '../../src/export/role-document.ts';
import { writeDocx } from '../../src/export/write-docx.ts';
import type { WrittenRole } from '../../src/handbook/content.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import { readRole } from '../../src/history/read-content.ts';
import { readDocx } from '../../src/import/docx/read-docx.ts';
import { importDocuments } from '../../src/import/import-documents.ts';
import { readBody } from '../../src/markdown/read-body.ts';

/** The texts of a handbook's files, by their paths. */
export type Texts = ReadonlyMap<string, string>;

/** The documents of all roles of a handbook, by the files of the roles. */
export async function papersOf(
  texts: Texts,
  outlines?: Outlines,
): Promise<Map<string, Uint8Array>> {
  const handbook = joinContent(parseContent(texts));
  const papers = new Map<string, Uint8Array>();
  for (const role of handbook.roles) {
    const { tree } = readBody(pageText(role.file, texts.get(role.file) ?? ''));
    const document = roleDocument(rolePaper(handbook, role), tree, outlines);
    papers.set(role.file, await writeDocx(document));
  }
  return papers;
}

/** What becomes of a document in a handbook. */
export function importInto(texts: Texts, ...papers: readonly Uint8Array[]) {
  const documents = papers.map((bytes) => {
    const document = readDocx('a.docx', bytes);
    if ('refusal' in document) throw new Error(document.refusal);
    return document;
  });
  return importDocuments(documents, { texts, content: parseContent(texts), department: '' });
}

/** What a role's file says, as its document can hold it. */
export function toldIn(text: string) {
  const [role] = parseContent(new Map([['content/roles/role.mdx', text]])).roles;
  if (!role) throw new Error('no role');
  return told(role);
}

/** Without former names; whom a duty is done with in an order of its own, as documents list them. */
function told(role: WrittenRole) {
  const { formerly, duties, ...rest } = readRole(role);
  return {
    ...rest,
    duties: duties.map(({ facts, ...duty }) => ({
      ...duty,
      facts: facts.map(({ label, values }) => ({
        label,
        values: label === '协作' ? values.toSorted() : values,
      })),
    })),
  };
}

/** The document with its text changed as somebody would in Word. */
export function edited(bytes: Uint8Array, edit: (body: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...files, 'word/document.xml': strToU8(edit(body)) });
}

/** The paragraph of a body in which a text stands. */
export function paragraphWith(body: string, text: string): string {
  const all = body.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const found = all.filter((paragraph) => paragraph.replace(/<[^>]+>/g, '').includes(text));
  if (found.length !== 1) throw new Error(`${found.length} paragraphs with ${text}`);
  return found[0] ?? '';
}
