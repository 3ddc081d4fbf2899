import type { MatterRecord, NamedRecord } from './records.ts';

/** Whether it is something that duties are about, or with whom outside they are done. */
export function isMatter(thing: NamedRecord): thing is MatterRecord {
  return MATTERS.has(thing.type);
}

const MATTERS: ReadonlySet<string> = new Set(['topic', 'partner', 'metric']);

/**
 * The things but for whoever is outside and shares a name with a topic among them: the topic says with
 * its lead who deals with them.
 */
export function withoutNamesakes(things: readonly NamedRecord[]): readonly NamedRecord[] {
  const isTopic = things.some(({ type }) => type === 'topic');
  return isTopic ? things.filter(({ type }) => type !== 'partner') : things;
}
