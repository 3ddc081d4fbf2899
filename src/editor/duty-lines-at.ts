import { DUTIES_HEADING } from '../markdown/duty-items.ts';
import type { TextEdit } from '../write/text-edit.ts';
import type { DutyPlaces, GroupPlace } from './duty-places.ts';
import { nameOf } from './duty-places.ts';
import type { DutyPlace } from './edit.ts';
import { insertBelow, lastWritten } from './lines-below.ts';
import { headingOf } from './source-words.ts';

/** What to change so that a duty's lines stand in a place, its group and section made where they are absent. */
export function dutyLinesAt(
  places: DutyPlaces,
  { group: title, behind }: DutyPlace,
  duty: readonly string[],
): TextEdit {
  const { lines, section, groups } = places;
  const group = groups.find((it) => it.title === title);
  const heading = title ? [`### ${headingOf(title, '')}`, ''] : [];
  if (!section) {
    const below = ['', `## ${DUTIES_HEADING}`, '', ...heading, ...duty];
    return insertBelow(lines, lastWritten(lines, lines.length), below);
  }
  if (!group) {
    const last = lastWritten(lines, section.lastLine);
    return insertBelow(lines, last, ['', ...heading, ...duty]);
  }
  const [first] = group.duties;
  if (!first) return insertBelow(lines, group.line || section.line, ['', ...duty]);
  const gap = isSpaced(groups) ? [''] : [];
  if (behind === null) return insertBelow(lines, first.line - 1, [...duty, ...gap]);
  const above = group.duties.find((it) => nameOf(it) === behind) ?? group.duties.at(-1) ?? first;
  return insertBelow(lines, above.lastLine, [...gap, ...duty]);
}

/** Whether empty lines stand between the duties of a page. */
function isSpaced(groups: readonly GroupPlace[]): boolean {
  return groups.some(({ duties }) =>
    duties.some(({ line }, at) => line > (duties[at - 1]?.lastLine ?? line) + 1),
  );
}
