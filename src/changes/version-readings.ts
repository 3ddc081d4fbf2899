import type { NameReading, Reading } from '../history/reading.ts';
import type { DatedReading } from '../history/timeline.ts';
import { pieceKey } from './kept-pieces.ts';
import type { PastVersion } from './past-versions.ts';
import { isTold } from './read-piece.ts';

/** A version of a file that today's parser cannot read. */
export interface Unread {
  readonly date: string;
  readonly hash: string;
  readonly file: string;
}

/** What the content said after each commit. */
export interface VersionReadings {
  readonly readings: readonly DatedReading[];
  /** Passed over: until the next version that can be read, what stood before is taken to stand still. */
  readonly unread: readonly Unread[];
}

/** Puts together what the files of each version say. */
export function versionReadings(
  versions: readonly PastVersion[],
  pieces: ReadonlyMap<string, Reading | null>,
): VersionReadings {
  const unread: Unread[] = [];
  const told = new Set<string>();
  let last = new Map<string, Reading>();
  let names: { readonly of: readonly Reading[]; readonly all: readonly NameReading[] } | null =
    null;
  const readings = versions.map(({ date, time, hash, files }) => {
    const now = new Map<string, Reading>();
    for (const [file, id] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      if (!isTold(file)) continue;
      const key = pieceKey({ file, id });
      const piece = pieces.get(key) ?? last.get(file);
      if (piece) now.set(file, piece);
      if (pieces.get(key) || told.has(key)) continue;
      told.add(key);
      unread.push({ date, hash, file });
    }
    last = now;
    const all = [...now.values()];
    const lists = all.filter((piece) => piece.names.length > 0);
    // The same list again where nothing of it has changed costs nothing to compare.
    if (!names || names.of.length !== lists.length || names.of.some((it, at) => it !== lists[at]))
      names = { of: lists, all: lists.flatMap((piece) => piece.names) };
    const reading: Reading = {
      roles: all.flatMap(({ roles }) => roles),
      departments: all.flatMap(({ departments }) => departments),
      commons: all.flatMap(({ commons }) => commons),
      names: names.all,
    };
    return { date, time, reading };
  });
  return { readings, unread };
}
