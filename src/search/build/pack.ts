import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { createFileCache } from '../../cache/file-cache.ts';

/** Files packed with gzip, each list entry as it was given: as tightly as can be where that takes moments. */
export async function packAll(contents: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const isLarge = contents.reduce((sum, { length }) => sum + length, 0) > MOST_BYTES;
  const packed: Uint8Array[] = [];
  for (const content of contents) {
    const isQuick = isLarge || content.length < FEWEST_BYTES;
    packed.push(isQuick ? gzipSync(content, { level: 9 }) : await packTightly(content));
  }
  return packed;
}

/** Packs as tightly as gzip can be: a twentieth smaller than usual, and some ten thousand bytes a second. */
export async function packTightly(content: Uint8Array): Promise<Uint8Array> {
  const name = createHash('sha256').update(ENGINE).update(content).digest('hex');
  const kept = cache.read(name);
  if (kept && unpacksTo(kept, content)) return kept;
  const packed = await gzipAsync(content, HARD);
  cache.write(name, packed);
  return packed;
}

function unpacksTo(packed: Uint8Array, content: Uint8Array): boolean {
  try {
    return gunzipSync(packed).equals(content);
  } catch {
    return false;
  }
}

/** Of files larger than this together, a twentieth less is not worth the seconds it takes. */
const MOST_BYTES = 200_000;
/** Of a smaller one it saves some ten bytes, in a tenth of a second. */
const FEWEST_BYTES = 4_000;
/** More of either save less than a byte in ten thousand; fifteen blocks, which are usual, take three times as long. */
const HARD = { numiterations: 5, blocksplittingmax: 8 };
const ENGINE = `zopfli ${JSON.stringify(HARD)}`;

const cache = createFileCache('node_modules/.cache/handbook-packed');
