import { DUTY_KINDS } from '../handbook/fact-labels.ts';
import { CLOSENESS, type Hit, MATCHES } from './hit.ts';
import { occurrence } from './occurrence.ts';
import type { SearchRecord } from './records.ts';
import { TYPE_LABELS } from './type-labels.ts';

/** A record that was found, and why. */
export interface Result {
  readonly record: SearchRecord;
  readonly hit: Hit;
}

/**
 * The order of two results. Types stand apart, in the order in which they are shown. Duties: the surer match first, then 主责 before 协办 and
 * so on, duties about the matter before those that only mention it, then the earlier place in the
 * text. Everything else: what bears the name first, then who answers for it, then mere mentions.
 * Equal results keep the order of the handbook.
 */
export function compareResults(a: Result, b: Result): number {
  const sureness = MATCHES.indexOf(a.hit.match) - MATCHES.indexOf(b.hit.match);
  const closeness = CLOSENESS.indexOf(a.hit.closeness) - CLOSENESS.indexOf(b.hit.closeness);
  const type = TYPES.indexOf(a.record.type) - TYPES.indexOf(b.record.type);
  if (a.record.type !== 'duty' || b.record.type !== 'duty') return type || closeness || sureness;
  const kind = DUTY_KINDS.indexOf(a.record.kind) - DUTY_KINDS.indexOf(b.record.kind);
  return sureness || kind || closeness || firstPlace(a) - firstPlace(b);
}

const TYPES = Object.keys(TYPE_LABELS);

/** Where the first matched phrase stands in the record's own text. */
function firstPlace({ record, hit }: Result): number {
  const places = hit.phrases.map((phrase) => occurrence(record.own, phrase));
  return Math.min(...places.filter((place) => place >= 0), record.own.length);
}
