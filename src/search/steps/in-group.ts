import { type Hits, union } from '../hit.ts';
import type { Library } from '../library.ts';
import type { SearchRecord } from '../records.ts';
import type { TermHits } from './term.ts';

/** What a term contributes where several terms stand together. */
export function inGroup({ hits, members }: TermHits): Hits {
  return union([hits, members]);
}

/** Whether there is a duty among the hits. */
export function holdsDuty(hits: Hits, { records }: Pick<Library, 'records'>): boolean {
  return [...hits.keys()].some((place) => isDuty(records[place]));
}

/** Whether the record is a duty, of one role or of many. */
export function isDuty(record?: SearchRecord): boolean {
  return record?.type === 'duty' || record?.type === 'common';
}
