import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { bareSentence } from '../../src/handbook/same-sentence.ts';
import { importDocuments } from '../../src/import/import-documents.ts';
import { paragraphsIn } from '../../src/import/reading/line.ts';
import { emptyHandbook } from '../../src/init/empty-handbook.ts';
import { anyBlocks } from './any-blocks.ts';
import { ASKED } from './asked.ts';

const TEXTS = emptyHandbook({ company: '某院', departments: ['财务部', '后勤部'], top: '董事长' });
const PROJECT = { texts: TEXTS, content: parseContent(TEXTS), department: '' };

/** What orders a line and is none of its words. */
const MARK = /^(?:\d、|\d\. |（.）|[一二]、|①|a\. |第一条 |● |- )/u;

it('every word of a document stands in a draft or in the report', () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const { drafts, report } = importDocuments([{ name: 'a.docx', blocks, asides: [] }], PROJECT);
      const said = bareSentence([...drafts.map((draft) => draft.text), report].join('\n'));
      const lost = paragraphsIn(blocks).flatMap(({ text }) =>
        text
          .replace(MARK, '')
          .split(/[\s：、。；]+(?:\d、)?/u)
          .map(bareSentence)
          .filter((part) => !said.includes(part)),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

it('whatever a document holds, the drafts say what was read and want only what HR is asked', () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const { drafts: all } = importDocuments([{ name: 'a.docx', blocks, asides: [] }], PROJECT);
      const drafts = all.filter(({ existing }) => !existing);
      const files = new Map([...TEXTS, ...drafts.map(({ file, text }) => [file, text] as const)]);
      const content = parseContent(files);
      const told = buildHandbook(content).problems.filter(({ severity }) => severity === 'error');
      expect(
        told.filter(({ kind }) => !ASKED.has(kind)).map((it) => [it.kind, it.message]),
      ).toEqual([]);
      const own = new Map(content.roles.map((role) => [role.file, role.duties.length]));
      for (const { file, body } of drafts) expect(own.get(file)).toBe(body.duties.length);
    }),
    { numRuns: 80 },
  );
});
