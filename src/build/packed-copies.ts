import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Writes packed copies of a content beside its file where they are smaller: `.gz`, of large ones `.br` too. */
export function writeCopies(file: string, content: Uint8Array): void {
  if (content.length < FEWEST_BYTES || PACKED.test(file)) return;
  const gz = gzipSync(content, { level: GZIP_LEVEL });
  if (gz.length >= content.length) return;
  writeFileSync(`${file}.gz`, gz);
  if (gz.length > FIRST_WINDOW && content.length < MOST_BYTES)
    writeFileSync(`${file}.br`, brotli(content));
}

function brotli(content: Uint8Array): Uint8Array {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      // A window as wide as for the largest files would take longer to make than the packing itself.
      [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.ceil(Math.log2(content.length + 16)), 22),
    },
  });
}

/** How the names of packed copies end. */
export const COPIES: readonly string[] = ['.gz', '.br'];
/** Archives, and the copies themselves. */
const PACKED = /\.(?:docx|gz|br)$/;
/** A smaller file goes into one packet either way. (`release.json` is one, and changes later.) */
const FEWEST_BYTES = 1000;
/** Ten packets, which a server sends before it waits for an answer (RFC 6928): fewer bytes come no sooner. */
const FIRST_WINDOW = 14_600;
/** No page is larger; the data of a thousand roles, which other programs take, would take as long as a hundred pages. */
const MOST_BYTES = 1_000_000;
/** 9 saves 4 bytes in 1,000 more, and takes half as long again. */
const GZIP_LEVEL = 7;
/** A tenth less than 4; 11, again a tenth less, takes thirty times as long. */
const BROTLI_QUALITY = 7;
