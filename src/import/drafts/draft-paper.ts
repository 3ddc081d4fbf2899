import { OWN_SECTIONS } from '../../handbook/own-sections.ts';
import { DUTIES_HEADING } from '../../markdown/duty-items.ts';
import { MEASURES_HEADING } from '../../markdown/read-measures.ts';
import type { Block } from '../document.ts';
import { paragraphsIn } from '../reading/line.ts';
import type { PaperRead } from '../reading/paper-read.ts';
import { measuresText } from './measures-text.ts';
import { draftPaperDuty } from './paper-duty.ts';
import { paperText } from './paper-text.ts';
import { plainHeading } from './plain-words.ts';
import type { RoleBody } from './role-body.ts';
import type { FactContext } from './stated-facts.ts';

/** Makes the duties and chapters of a role from what a document of ours says, as `draftRole` does from others. */
export function draftPaper(
  { duties, chapters }: PaperRead,
  own: readonly string[],
  context: FactContext,
): RoleBody {
  const unknownMetrics: string[] = [];
  const hasDuties = duties.length > 0;
  const sections = [...Map.groupBy(chapters, ({ title }) => titleOf(title))].flatMap(
    ([title, same]) => {
      const blocks = same.flatMap((it) => it.blocks);
      const text =
        title === MEASURES_HEADING
          ? withMeasures(blocks, hasDuties, context, unknownMetrics)
          : paperText(blocks, hasDuties);
      return text ? [{ title, text, isAbove: same.some((it) => it.isAboveDuties) }] : [];
    },
  );
  return {
    duties: duties.map((duty) =>
      draftPaperDuty({ ...duty, group: plainHeading(duty.group) }, own, context),
    ),
    sections,
    unplaced: [],
    unknownMetrics,
  };
}

/** The text of the chapter of measures, its tables as the check takes them. */
function withMeasures(
  blocks: readonly Block[],
  hasDuties: boolean,
  context: FactContext,
  unknown: string[],
): string {
  const pieces = blocks.map((block) => {
    if (block.kind === 'paragraph') return paperText([block], hasDuties);
    const rows = block.rows.map((row) => row.map(({ blocks }) => wordsIn(blocks)));
    const measures = measuresText({ rows }, context.names.metrics);
    unknown.push(...measures.unknown);
    return measures.text;
  });
  return pieces.filter(Boolean).join('\n\n');
}

function wordsIn(blocks: readonly Block[]): string {
  return paragraphsIn(blocks)
    .map(({ text }) => text)
    .join(' ');
}

function titleOf(title: string): string {
  const plain = plainHeading(title);
  if (title && !plain) return '其他说明';
  return OWN.includes(plain) || plain === DUTIES_HEADING ? `${plain}（补充）` : plain;
}

const OWN: readonly string[] = Object.values(OWN_SECTIONS.roles);
