import { DUTIES_HEADING } from '../markdown/duty-items.ts';

/**
 * The text of a role's page without what stands below 岗位职责, which the joined handbook says as well: most of
 * a page, and most of the time that it takes to be read. Whole where it is not sure what that is.
 */
export function withoutDuties(text: string): string {
  const lines = text.split('\n');
  const headings = lines.flatMap((line, at) => (HEADING.test(line) ? [at] : []));
  const [heading, ...more] = headings.filter((at) => OWN.test(lines[at] ?? ''));
  // One that stands in a fence as well would not be told apart.
  if (heading === undefined || more.length || FENCE.test(text)) return text;
  const next = headings.find((at) => at > heading) ?? lines.length;
  return [...lines.slice(0, heading + 1), '', ...lines.slice(next)].join('\n');
}

/** A heading of a section, as the check wants it written. */
const HEADING = /^#{1,2} /;
const FENCE = /^ *(?:```|~~~)/m;
const OWN = new RegExp(`^## +${DUTIES_HEADING}\\s*$`);
