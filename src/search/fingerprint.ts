import { normalise } from './normalise.ts';

/**
 * The first ten signs of the fingerprint that a query is, typed off a sheet of paper with whatever dashes
 * and spaces, or whole; null for anything else. `o` and `l` are read as the digits that they look like.
 */
export function fingerprintIn(typed: string): string | null {
  const plain = normalise(typed.slice(0, LONGEST))
    .replace(/[\s_–—−-]+/g, '')
    .replace(/^指纹[:]?/, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  return /^[0-9a-f]{10}(?:[0-9a-f]{54})?$/.test(plain) ? plain.slice(0, 10) : null;
}

const LONGEST = 100;
