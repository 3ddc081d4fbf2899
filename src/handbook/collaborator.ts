import { openingOfLast } from './brackets.ts';

/** Whom a duty is done with, as written after 协作. */
export interface WrittenCollaborator {
  readonly name: string;
  /** What for, in brackets behind the name; empty where nothing is said. */
  readonly reason: string;
}

/** Reads `药房（领药、退药）`; a known name that itself ends in brackets is nothing but the name. */
export function readCollaborator(
  written: string,
  isKnown: (name: string) => boolean,
): WrittenCollaborator {
  const start = isKnown(written) ? -1 : openingOfLast(written);
  if (start <= 0) return { name: written, reason: '' };
  return { name: written.slice(0, start).trim(), reason: written.slice(start + 1, -1).trim() };
}

/** A name with its reason, in the one way of writing it. */
export function formatCollaborator({ name, reason }: WrittenCollaborator): string {
  return reason ? `${name}（${reason}）` : name;
}
