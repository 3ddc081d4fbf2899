import { distance } from '../handbook/distance.ts';
import { type FieldNames, fieldNamed } from './field-named.ts';

/** The field that a key was meant to be: by its name in Chinese or in another spelling, or with one slip in it; null where nobody can be sure. */
export function meantKey(key: string, fields: FieldNames): string | null {
  const keys = Object.keys(fields);
  const named = fieldNamed(key, fields);
  if (named) return named;
  const folded = keys.filter((field) => fold(field) === fold(key));
  if (folded[0]) return folded[0];
  const other = OTHER_NAMES.get(fold(key));
  if (other && keys.includes(other)) return other;
  if (WORDS_OF_THEIR_OWN.has(fold(key))) return null;
  const near = keys.filter((field) => isSlip(fold(key), fold(field)));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** One letter wrong, missing, doubled or in its neighbour's place; two in a word that is long. */
function isSlip(key: string, field: string): boolean {
  const slips = isSwapped(key, field) ? 1 : distance(key, field);
  if (field.length >= 8 && key.length >= 8) return slips <= 2;
  return slips <= 1 && (field.length >= 5 || key.length !== field.length) && key.length >= 3;
}

function isSwapped(key: string, field: string): boolean {
  const at = [...field].findIndex((sign, i) => sign !== key[i]);
  const swapped =
    field.slice(0, at) + (field[at + 1] ?? '') + (field[at] ?? '') + field.slice(at + 2);
  return at >= 0 && swapped === key;
}

function fold(key: string): string {
  return key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['alias', 'aliases'],
  ['dept', 'department'],
  ['dottedlineto', 'dottedTo'],
]);

/** Near one of ours in letters, and another thing. */
const WORDS_OF_THEIR_OWN: ReadonlySet<string> = new Set([
  ...['contract', 'contest', 'content', 'context', 'master', 'folder', 'older', 'elder', 'border'],
  ...['note', 'lend', 'load', 'heard', 'node', 'mode', 'part', 'patent', 'face', 'acts', 'name'],
]);
