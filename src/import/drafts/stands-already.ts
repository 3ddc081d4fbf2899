import { parseContent } from '../../content/parse-content.ts';
import type { WrittenRole } from '../../handbook/content.ts';
import { bareSentence } from '../../handbook/same-sentence.ts';
import { readRole } from '../../history/read-content.ts';
import { chartWords } from '../../markdown/chart-words.ts';
import { paragraphsIn } from '../reading/line.ts';
import type { PaperRead } from '../reading/paper-read.ts';
import type { RoleDraft } from './draft-roles.ts';

/**
 * Whether the file of the role that has the title already holds all that a draft says, word for word; and where a
 * document of ours says it, nothing else: what HR has taken out of it is a change as well.
 */
export function standsAlready(
  { body, role, text, notices }: Pick<RoleDraft, 'body' | 'role' | 'text' | 'notices'>,
  existing: string,
): boolean {
  if (role.paper) {
    const own = notices.reduce((page, notice) => page.replace(`${notice}\n\n`, ''), text);
    return isSameFile(own, existing, chartLines(role.paper));
  }
  const said = bareSentence(existing);
  const words = [
    ...body.duties.flatMap(({ text, subItems }) => [text, ...subItems]),
    ...body.sections.flatMap(({ text }) => text.split('\n')),
  ];
  return words.length > 0 && words.every((line) => said.includes(bareSentence(line)));
}

function isSameFile(draft: string, existing: string, drawn: readonly string[]): boolean {
  const [one, other] = [draft, existing].map((text) => {
    const { roles } = parseContent(new Map([['content/roles/role.mdx', text]]));
    return JSON.stringify(roles.map((role) => toldBy(role, drawn)));
  });
  return one === other;
}

/** What a role's file says, but for its name, the order of names and its charts, which no document holds. */
function toldBy(role: WrittenRole, drawn: readonly string[]) {
  const { facts, duties, sections } = readRole(role);
  const charts = [...drawn, ...role.fences.map(({ source }) => chartWords(source))];
  const sorted = (all: typeof facts) =>
    all.map(({ label, values }) => `${label}：${values.toSorted().join('、')}`).toSorted();
  return {
    facts: sorted(facts),
    duties: duties.map(({ facts, ...duty }) => ({ ...duty, facts: sorted(facts) })),
    sections: sections.map(({ title, lines }) => ({
      title,
      lines: lines.filter((line) => !charts.includes(line)),
    })),
  };
}

function chartLines({ chapters }: PaperRead): string[] {
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  return paragraphsIn(blocks).flatMap(({ paper, text }) => (paper === 'chart' ? [text] : []));
}
