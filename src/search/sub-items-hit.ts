import { ranges } from './highlight.ts';
import type { Hit } from './hit.ts';
import type { DutyRecord } from './records.ts';

/** The sub-items of a duty in which it was found. */
export function subItemsHit(
  { subItems }: Pick<DutyRecord, 'subItems'>,
  { phrases }: Hit,
): string[] {
  return subItems.filter((subItem) => ranges(subItem, phrases).length > 0);
}
