import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import type { RoleDraft } from '../../src/import/drafts/draft-roles.ts';
import { importDocuments } from '../../src/import/import-documents.ts';
import { readFileBytes } from '../../src/import/read-file.ts';
import { emptyHandbook } from '../../src/init/empty-handbook.ts';
import { missing, writtenByOffice } from '../office.ts';
import { ASKED } from './asked.ts';
import { drawnWord } from './drawn-word.ts';

const TEXTS = emptyHandbook({
  company: '某店',
  departments: ['总经办', '销售部', '售后服务部', '客户服务部', '财务部', '人事行政部', '市场部'],
  top: '总经理',
});
const PROJECT = { texts: TEXTS, content: parseContent(TEXTS), department: '' };
/** Documents as they are drawn, and behind an empty line all that they say. */
const SHAPES = readdirSync(join(import.meta.dirname, 'shapes')).map((file) => {
  const text = readFileSync(join(import.meta.dirname, 'shapes', file), 'utf8');
  const [drawing = '', says = ''] = text.split('\n\n');
  return { name: file.replace('.txt', ''), drawing, says: says.trim() };
});

describe('a document with', () => {
  it.each(SHAPES)('$name is read as people read it', ({ drawing, says }) => {
    expect(told(imported(drawnWord(drawing)))).toBe(says);
  });

  it.each(SHAPES)('$name leaves the check only what HR is asked', ({ drawing }) => {
    const { drafts } = imported(drawnWord(drawing));
    const files = new Map([...TEXTS, ...drafts.map(({ file, text }) => [file, text] as const)]);
    const { problems } = buildHandbook(parseContent(files));
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ kind }) => !ASKED.has(kind))).toEqual([]);
  });

  it.skipIf(missing)('any of these says the same when LibreOffice has saved it again', () => {
    // It says the words of a control once for each of its runs, and leaves out boxes without a shape.
    const shapes = SHAPES.filter(({ drawing }) => !/^[@□] /mu.test(drawing));
    const documents = shapes.map(({ drawing }) => drawnWord(drawing));
    const again = writtenByOffice(documents, 'docx:MS Word 2007 XML');
    for (const [at, { name, says }] of shapes.entries())
      expect(told(imported(again[at] ?? new Uint8Array())), name).toBe(says);
  });
});

function imported(bytes: Uint8Array) {
  const document = readFileBytes('a.docx', bytes);
  if ('refusal' in document) throw new Error(document.refusal);
  return importDocuments([document], PROJECT);
}

/** What the drafts say, a line for each thing, and what was left over. */
function told({ drafts, report }: ReturnType<typeof importDocuments>): string {
  const [, left = ''] = report.split('没有放进去的，原文照录：\n');
  const rest = left.split('\n').flatMap((line) => line.trim() || []);
  return [...drafts.flatMap(toldBy), ...rest.map((line) => `没放：${line}`)].join('\n');
}

function toldBy({ title, home, superiors, facts, body }: RoleDraft): string[] {
  const number = facts.fields.get('headcount');
  const own = [...facts.own.map((pair) => pair.join('：')), ...(number ? [`编制：${number}`] : [])];
  const duties = body.duties.map(({ group, text, subItems, facts }) => {
    const stated = facts
      .filter(({ label }) => STATED.has(label))
      .map(({ label, values }) => {
        return `${label} ${values.join('、')}`;
      });
    return `职责：${[...(group ? [`［${group}］`] : []), text, ...subItems, ...stated].join(' / ')}`;
  });
  const sections = body.sections.map(({ title, text }) => {
    return `${title}：${text.split('\n').filter(Boolean).join(' / ')}`;
  });
  return [[title, home.name, superiors.reportsTo].join('｜'), ...own, ...duties, ...sections];
}

const STATED: ReadonlySet<string> = new Set(['频次', '标准', '待确认']);
