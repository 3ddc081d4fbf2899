import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fewAtOnce } from '../site/few-at-once.ts';
import { plainFiles } from './plain-files.ts';

/** Writes `.gz` and `.br` beside every file of a site that they make smaller; gives how many, and their bytes. */
export async function packSite(site: string): Promise<{ files: number; bytes: number }> {
  const inTurn = fewAtOnce(AT_ONCE);
  const files = plainFiles(site).filter((file) => !PACKED.test(file));
  const packed = await Promise.all(files.map((file) => inTurn(() => packFile(join(site, file)))));
  const copies = packed.flat();
  return { files: copies.length, bytes: copies.reduce((sum, bytes) => sum + bytes, 0) };
}

/** Writes the copies of one file; gives their sizes. */
async function packFile(file: string): Promise<number[]> {
  const content = readFileSync(file);
  if (content.length < FEWEST_BYTES) return [];
  const [gz, br] = await Promise.all([gzipped(content), brotlied(content)]);
  const copies = Object.entries({ gz, br });
  const smaller = copies.filter(([, { length }]) => length < content.length);
  for (const [ending, copy] of smaller) writeFileSync(`${file}.${ending}`, copy);
  return smaller.map(([, { length }]) => length);
}

function gzipped(content: Uint8Array): Promise<Uint8Array> {
  return promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
}

function brotlied(content: Uint8Array): Promise<Uint8Array> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    // A window as wide as for the largest files would take longer to make than the packing itself.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.ceil(Math.log2(content.length + 16)), 22),
  };
  return promisify(brotliCompress)(content, { params });
}

/** Archives themselves. */
const PACKED = /\.docx$/;
/** A smaller file goes into one packet either way. (`release.json` is one, and changes later.) */
const FEWEST_BYTES = 1000;
/** A tenth less than 4; 11, again a tenth less, takes thirty times as long. */
const BROTLI_QUALITY = 7;
/** As many as Node packs beside each other. */
const AT_ONCE = 4;
