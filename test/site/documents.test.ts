import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, textOf } from '../../src/verify/built-site.ts';
import { readArchive } from '../export/read-archive.ts';
import { sampleHandbook } from '../sample.ts';
import { page, resolveInSite, SITE_FOLDER } from './site.ts';

const { roles, duties, commonDuties } = sampleHandbook();

test.each(roles.map((role) => [role.id, role] as const))(
  'the page of %s offers a document of Word, which says all that its duties and facts say',
  (id, role) => {
    const own = page(`roles/${id}/`);
    const [link, ...more] = own.elements.filter((it) => attribute(it, 'download') !== undefined);
    expect(more).toEqual([]);
    expect(link && textOf(link)).toBe('下载 Word 版');
    expect(link && attribute(link, 'download')).toBe(`${role.title}岗位说明书.docx`);
    const target = resolveInSite(own, (link && attribute(link, 'href')) ?? '');
    const written = wordsOf(target?.file ?? '');
    const sentences = own.elements.filter((it) => isOfClass(it, 'duty-text'));
    expect(sentences).toHaveLength(role.duties.length + role.commonDuties.length);
    const facts = own.elements.filter((it) => isOfClass(it, 'facts'));
    const said = [
      ...sentences.flatMap((it) => it.childNodes.map(textOf)),
      ...facts.flatMap((it) =>
        it.childNodes.flatMap((fact) => ('childNodes' in fact ? fact.childNodes.map(textOf) : [])),
      ),
    ];
    const missing = said.map(compact).filter((text) => text && !written.includes(bare(text)));
    expect(missing).toEqual([]);
  },
);

test.each([
  ['roles.csv', roles.length, roles.map(({ title }) => title)],
  ['duties.csv', duties.length + commonDuties.length, duties.map(({ id }) => id)],
])(
  '%s has a byte order mark, a line for each, and is linked from the list of roles',
  (file, count, names) => {
    const bytes = readFileSync(join(SITE_FOLDER, file));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString().split('\r\n');
    expect(lines).toHaveLength(count + 2);
    expect(names.filter((name) => !lines.some((line) => line.includes(`"${name}"`)))).toEqual([]);
    expect(page('roles/').elements.some((it) => attribute(it, 'href') === `../${file}`)).toBe(true);
  },
);

/** The words of a document of Word, without blanks. */
function wordsOf(file: string): string {
  const body = readArchive(readFileSync(join(SITE_FOLDER, file))).get('word/document.xml') ?? '';
  const text = body
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  return compact(text);
}

/** A duty's page shows the kind before the sentence and the doubt under a label, the document among its facts. */
function bare(text: string): string {
  return text.replace(/^(?:协办|监督|审批|知会)(?=.)/, '').replace(/^待确认/, '');
}

function isOfClass(element: Parameters<typeof attribute>[0], name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}
