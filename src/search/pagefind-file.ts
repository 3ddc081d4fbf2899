import { unpack } from './unpack.ts';

/** The content of a file of Pagefind's. Rejects where it is broken. */
export async function contentOf(file: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  return (await unpack(file)).slice(SIGNATURE.length);
}

/** What such a file says, where its content is JSON. Rejects where it is broken. */
export async function jsonOf<T>(file: ArrayBuffer): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await contentOf(file)));
}

/** Stands before the content of every file of Pagefind's. */
const SIGNATURE = 'pagefind_dcd';
