import { normalise } from './normalise.ts';
import type { NamedRecord } from './records.ts';

/** The name by which a term calls a thing, as the handbook writes it: ROI for roi. */
export function asWritten(term: string, thing: NamedRecord | undefined): string {
  const names = thing ? [thing.title, ...thing.aliases, 'code' in thing ? thing.code : ''] : [];
  return names.find((name) => normalise(name) === term) ?? term;
}
