import { DUTY_KINDS } from '../handbook/duty-kind.ts';
import { CLOSENESS, type Hit, MATCHES } from './hit.ts';
import { occurrence } from './occurrence.ts';
import type { RoleRecord, SearchRecord } from './records.ts';
import { TYPE_LABELS } from './type-labels.ts';

/** A record that was found, and why. */
export interface Result {
  readonly record: SearchRecord;
  readonly hit: Hit;
}

/**
 * The results in the order in which they are shown. Types stand apart. Duties: the surer match first,
 * then 主责 before 协办 and so on, duties about the matter before those that only mention it, then the
 * earlier place in the text. Everything else: what bears the name first, then who answers for it (both
 * in the order of `answering`), then mere mentions. Equal results keep the order given. Duties in `first`
 * come before all others.
 */
export function rankResults(
  results: readonly Result[],
  answering: readonly SearchRecord[] = [],
  first: readonly SearchRecord[] = [],
): Result[] {
  const foremost = new Set(first);
  const places = new Map([...answering].reverse().map((it, at) => [it, answering.length - 1 - at]));
  // Worked out once: a sort compares each result many times.
  const keysOf = (result: Result) => {
    const { record } = result;
    return record.type === 'duty'
      ? [Number(!foremost.has(record)), ...dutyKeys(result), firstPlace(result)]
      : [closeness(result), places.get(record) ?? answering.length, sureness(result)];
  };
  return results
    .map((result) => ({ result, keys: [TYPES.indexOf(result.record.type), ...keysOf(result)] }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ result }) => result);
}

/** The order of two roles that answer for a matter: whose duty is closer to it, then whose are more. */
export function compareShares(a: Share, b: Share): number {
  return compareDuties(a.best, b.best) || b.answering - a.answering || b.main - a.main;
}

/** The share that every role has of the duties found. */
export function sharesOf(results: readonly Result[]): ReadonlyMap<RoleRecord, Share> {
  const shares = new Map<RoleRecord, Share>();
  for (const result of results) {
    const { record, hit } = result;
    if (record.type !== 'duty') continue;
    const { best, main, answering } = shares.get(record.role) ?? { best: result, ...NONE };
    const isMain = Number(record.kind === '主责');
    shares.set(record.role, {
      best: compareDuties(best, result) > 0 ? result : best,
      main: main + isMain,
      answering: answering + (hit.closeness === 'answers' ? isMain : 0),
    });
  }
  return shares;
}

const NONE = { main: 0, answering: 0 };

/** A role's best duty among those found, and how many it is 主责 for: at all, and before all else. */
export interface Share {
  readonly best: Result;
  readonly main: number;
  readonly answering: number;
}

function compareDuties(a: Result, b: Result): number {
  return compareKeys(dutyKeys(a), dutyKeys(b));
}

function dutyKeys(result: Result): readonly number[] {
  return [sureness(result), kind(result), closeness(result)];
}

/** The order of two lists of keys: that of the first in which they differ. */
function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [at, key] of a.entries()) if (key !== b[at]) return key - (b[at] ?? 0);
  return 0;
}

const sureness = ({ hit }: Result) => MATCHES.indexOf(hit.match);
const closeness = ({ hit }: Result) => CLOSENESS.indexOf(hit.closeness);
const kind = ({ record }: Result) =>
  record.type === 'duty' ? DUTY_KINDS.indexOf(record.kind) : DUTY_KINDS.length;

const TYPES = Object.keys(TYPE_LABELS);

/** Where the first matched phrase stands in the record's own text; last, if none does. */
function firstPlace({ record, hit }: Result): number {
  const places = hit.phrases.map((phrase) => occurrence(record.own, phrase));
  return Math.min(...places.filter((place) => place >= 0), Number.MAX_SAFE_INTEGER);
}
