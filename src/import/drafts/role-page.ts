import { asYaml } from '../../write/as-yaml.ts';
import { type Pairs, written } from '../../write/new/new-page.ts';
import { type DutyDraft, dutyLines } from './draft-duty.ts';
import { plainHeading } from './plain-words.ts';
import type { ChapterDraft } from './role-body.ts';

/** All that a draft of a role's file holds. */
export interface RolePage {
  readonly pairs: Pairs;
  /** Facts of the firm's own. */
  readonly facts: Pairs;
  /** Paragraphs above everything else, for those who keep the handbook. */
  readonly notices: readonly string[];
  readonly duties: readonly DutyDraft[];
  /** The other parts, in their order. */
  readonly sections: readonly ChapterDraft[];
}

/** The text of a role's file. `numbers` are those of its duties, in their order; null for none yet. */
export function rolePage(page: RolePage, numbers: readonly (string | null)[]): string {
  const { pairs, facts, notices, duties, sections } = page;
  const blocks = [
    ...notices,
    ...sections.filter(({ isAbove }) => isAbove).map(sectionBlock),
    ['## 岗位职责', ...dutyBlocks(duties, numbers)].join('\n\n'),
    ...sections.filter(({ isAbove }) => !isAbove).map(sectionBlock),
  ];
  const own = facts.map(([label, value]) => `  ${asYaml(label)}: ${written(value)}`);
  const matter = [
    ...pairs.map(([key, value]) => `${key}: ${written(value)}`),
    ...(own.length ? ['facts:', ...own] : []),
  ];
  return `---\n${matter.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}

function sectionBlock({ title, text }: ChapterDraft): string {
  return title ? `## ${title}\n\n${text}` : text;
}

/** The duties under the titles of their groups; the numbers in front count through all of them. */
function dutyBlocks(duties: readonly DutyDraft[], numbers: readonly (string | null)[]): string[] {
  const blocks: string[] = [];
  let group = '';
  for (const [at, duty] of duties.entries()) {
    const title = plainHeading(duty.group);
    const text = dutyLines(duty, at + 1, numbers[at] ?? null);
    if (title && title !== group) blocks.push(`### ${title}`, text);
    else if (blocks.length && at % 99) blocks[blocks.length - 1] += `\n${text}`;
    else blocks.push(text);
    group = title || group;
  }
  return blocks;
}
