import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DutyReading, FactReading } from '../history/reading.ts';
import { approvedText } from './approved-reading.ts';
import type { WholeText } from './whole-text.ts';

/**
 * The fingerprint (sha-256, in hexadecimal) of what is approved of a role: the same however it is
 * formatted, another as soon as one sign of it is. It stands on paper and must never change for a text.
 */
export function fingerprintOf(text: WholeText): string {
  const { role, commons } = approvedText(text);
  const { title, facts, duties, sections } = role;
  const said = [
    title,
    pairs(facts),
    allOf(duties),
    sections.map(({ title, lines }) => [title, lines]),
    ...commons.toSorted(byTitle).map((set) => [set.title, allOf(set.duties)]),
  ];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(said, asSaid))));
}

function allOf(duties: readonly DutyReading[]) {
  return duties.map(({ id, group, text, subItems, facts }) => [
    ...[id, group, text, subItems, pairs(facts)],
  ]);
}

function byTitle(one: { readonly title: string }, other: { readonly title: string }): number {
  return one.title < other.title ? -1 : Number(one.title > other.title);
}

/** Facts in an order of their own: which stands first in the file says nothing. */
function pairs(facts: readonly FactReading[]) {
  return facts
    .map(({ label, values }) => [label, values] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

/** A text without the spaces that say nothing: those beside Chinese, and more than one between words. */
function asSaid(_: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.normalize('NFC').trim().replace(/\s+/g, ' ').replace(BESIDE_CHINESE, '');
}

const BESIDE_CHINESE = /(?<![\x21-\x7e]) | (?![\x21-\x7e])/g;
