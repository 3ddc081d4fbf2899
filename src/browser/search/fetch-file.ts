import { addressOf } from '../site-root.ts';

/**
 * A file of the search. Its address never changes, so the browser must ask whether its copy is still the
 * current one. Rejects where there is none.
 */
export async function fetchFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(addressOf(path), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.arrayBuffer();
}
