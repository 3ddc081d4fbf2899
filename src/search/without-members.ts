import type { Hits } from './hit.ts';
import type { Library } from './library.ts';
import { isDuty } from './steps/in-group.ts';

/**
 * The hits of a role or department without its duties, where what is asked of it, which no name and no duty holds,
 * is who may hold it (院长任职要求, 护士长学历): all of them would stand before the section that says so.
 */
export function withoutMembers(
  found: Hits,
  unknown: readonly string[],
  { records }: Library,
): Hits {
  if (!OF_HOLDERS.test(unknown.join(''))) return found;
  return new Map([...found].filter(([place]) => !isDuty(records[place])));
}

/** What job descriptions ask of whoever is to hold a role. */
const OF_HOLDERS =
  /任职|资格|资历|学[历位]|专业|工龄|年龄|从业|履历|经[验历]|证书|执照|待遇|薪|编制/u;
