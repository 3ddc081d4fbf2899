import { unpack } from './unpack.ts';

/** The content of a file of Pagefind's. Rejects where it is broken. */
export async function contentOf(file: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  return (await unpack(file)).slice(SIGNATURE.length);
}

/** Stands before the content of every file of Pagefind's. */
const SIGNATURE = 'pagefind_dcd';
