import { isOneScalar, quoted, writtenItem } from './yaml-scalar.ts';

/** The parts of what stands between brackets, parted by half-width commas; null where brackets nest or quotes stay open. */
export function flowParts(inner: string): string[] | null {
  const parts: string[] = [];
  let part = '';
  let quote = '';
  for (const sign of inner) {
    if (quote) quote = sign === quote ? '' : quote;
    else if (/["']/.test(sign) && !part.trim()) quote = sign;
    else if (/[[\]{}]/.test(sign)) return null;
    else if (sign === ',' || (/[，、；]/u.test(sign) && QUOTED.test(part.trim()))) {
      parts.push(part.trim());
      part = '';
      continue;
    }
    part += sign;
  }
  return quote ? null : [...parts, part.trim()];
}

/** A list in one line as it is meant: no empty items, no Chinese quotes, in quotes what YAML reads otherwise. */
export function repairList(value: string): string | null {
  const parts = flowParts(value.slice(1, -1));
  if (!parts) return null;
  const items = parts.filter(Boolean);
  const isParted = !/["'][，、；]/u.test(value);
  const isSound = isParted && parts.slice(0, -1).every(Boolean) && items.every(isSoundItem);
  return isSound ? value : `[${items.map(meantItem).join(', ')}]`;
}

/** A mapping in one line as it is meant: colons as YAML wants them, and texts with commas whole. */
export function repairMap(value: string): string | null {
  const parts = flowParts(value.slice(1, -1));
  if (!parts || parts.length === 0 || !parts.join('')) return null;
  const pairs: string[][] = [];
  for (const part of parts) {
    const [, key, text] = PAIR.exec(part) ?? [];
    const last = pairs.at(-1);
    if (key && text !== undefined) pairs.push([key, text]);
    else if (last?.[1] && part && !/["']$/.test(last[1])) last[1] = `${last[1]}, ${part}`;
    else if (part) return null;
  }
  const isSound = parts.every((part) => !part || SOUND_PAIR.test(part));
  const texts = pairs.map(([, text = '']) => text);
  if (isSound && texts.every(isSoundItem)) return value;
  return `{${pairs.map(([key, text = '']) => `${key}: ${text && meantItem(text)}`).join(', ')}}`;
}

/** The text between Chinese quotes, or between one of them and a half-width one; null for every other text. */
export function betweenQuotes(text: string): string | null {
  const found = /^(?:[“”]([^"“”]*)["“”]|"([^"“”]*)[“”]|[‘’]([^'‘’]*)['‘’]|'([^'‘’]*)[‘’])$/u.exec(
    text,
  );
  return found ? (found.slice(1).find((inner) => inner !== undefined) ?? null) : null;
}

function isSoundItem(item: string): boolean {
  if (betweenQuotes(item) !== null) return false;
  return isOneScalar(item) && (/^["']/.test(item) || !/[,[\]{}]/.test(item));
}

function meantItem(item: string): string {
  const inner = betweenQuotes(item);
  if (inner !== null) return writtenItem(inner);
  return isSoundItem(item) ? item : quoted(item);
}

/** What stands in quotes ends with them, whatever parts it from the next. */
const QUOTED = /^(?:"[^"]+"|'[^']+')$/;
const PAIR = /^([\w\p{Script=Han}-]+)\s*[:：]\s*(.*)$/u;
const SOUND_PAIR = /^[\w\p{Script=Han}-]+\s*: /u;
