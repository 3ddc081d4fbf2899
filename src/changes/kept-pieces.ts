import { engineKey } from '../cache/engine-key.ts';
import { createFileCache } from '../cache/file-cache.ts';
import { keepResults } from '../cache/kept-results.ts';
import type { Reading } from '../history/reading.ts';
import { readPieces } from './read-pieces.ts';

/** A text by the file in which it stood and the id by which git keeps it. */
export interface PastFile {
  readonly file: string;
  readonly id: string;
}

/**
 * What files said, by `pieceKey`; null for those that today's parser cannot read. Each text is read once
 * and kept for the next time; `textsOf` is asked for those that are not known.
 */
export function keptPieces(
  files: readonly PastFile[],
  textsOf: (ids: readonly string[]) => ReadonlyMap<string, string>,
): Map<string, Reading | null> {
  const kept = keepResults<Map<string, Reading | null>>(createFileCache(FOLDER), engineKey());
  const known = kept.read(NAME, NAME) ?? new Map<string, Reading | null>();
  const wanted = new Map(files.map((it) => [pieceKey(it), it]));
  const fresh = [...wanted.values()].filter((it) => !known.has(pieceKey(it)));
  const texts = textsOf(fresh.map(({ id }) => id));
  const read = readPieces(fresh.map(({ file, id }) => ({ file, text: texts.get(id) ?? '' })));
  for (const [at, it] of fresh.entries()) known.set(pieceKey(it), read[at] ?? null);
  const pieces = new Map([...wanted.keys()].map((key) => [key, known.get(key) ?? null]));
  if (fresh.length) kept.write(NAME, NAME, pieces);
  return pieces;
}

export function pieceKey({ file, id }: PastFile): string {
  return `${id} ${file}`;
}

/** Where everything is kept that is known of the past. */
export const FOLDER = 'node_modules/.cache/handbook-history';
const NAME = 'pieces';
