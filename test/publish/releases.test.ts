import { expect, test } from 'vitest';
import {
  carriedFrom,
  isCarried,
  nextName,
  numberOf,
  outlived,
  type ReleaseFacts,
  rollbackTarget,
} from '../../src/publish/releases.ts';

const HOUR = 3600_000;
const NOW = new Date('2026-03-02T12:00:00Z');

/** Releases 1, 2, 3 … that went live so many hours ago. */
function releases(...hoursAgo: readonly number[]): ReleaseFacts[] {
  return hoursAgo.map((hours, index) => release(index + 1, hours));
}

function release(number: number, hours = 0, restores?: number): ReleaseFacts {
  const commit = String(restores ?? number)
    .repeat(40)
    .slice(0, 40);
  return {
    name: nextName([`${String(number - 1).padStart(5, '0')}-00000000`], commit),
    commit,
    engine: 'e',
    author: '甲',
    subject: '改',
    pusher: '甲',
    activated: new Date(NOW.getTime() - hours * HOUR).toISOString(),
    ...(restores !== undefined && { restores }),
  };
}

const numbers = (some: readonly ReleaseFacts[]) => some.map(({ name }) => numberOf(name));

test('releases are numbered in a row, whatever else stands in the folder', () => {
  expect(nextName([], 'abcdef1234')).toBe('00001-abcdef12');
  expect(nextName(['00009-abcdef12', '00010-abcdef12', 'lost+found'], 'abcdef1234')).toBe(
    '00011-abcdef12',
  );
  expect(nextName(['99999-abcdef12'], 'abcdef1234')).toBe('100000-abcdef12');
  expect(numberOf('current')).toBe(0);
});

test('assets are carried from the last five, and from what readers saw within a day', () => {
  const old = releases(900, 800, 700, 600, 500, 400, 300);
  expect(numbers(carriedFrom(old, NOW))).toEqual([3, 4, 5, 6, 7]);
  // The first was live until an hour ago.
  const busy = releases(900, 1, 1, 1, 1, 1, 1);
  expect(numbers(carriedFrom(busy, NOW))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(isCarried('_astro/a.B1.js')).toBe(true);
  expect(isCarried('index.html')).toBe(false);
});

test('releases are kept as many as asked, with the live one and whatever is carried from', () => {
  const all = releases(900, 800, 700, 600, 500, 400, 300);
  const kept = { keep: 2, live: all[0]?.name ?? '', now: NOW };
  expect(numbers(outlived(all, kept))).toEqual([2]);
  expect(numbers(outlived(all, { ...kept, keep: 10 }))).toEqual([]);
});

test('a rollback goes to the release before, and once more to the one before that', () => {
  const all = releases(9, 8, 7);
  const [first, second, third] = all;
  if (!first || !second || !third) throw new Error('three');
  expect(rollbackTarget(all, third, undefined)).toBe(second);
  const back = release(4, 1, 2);
  expect(rollbackTarget([...all, back], back, undefined)).toBe(first);
  expect(rollbackTarget([first], first, undefined)).toBeNull();
});

test('a rollback goes to the release that is asked for by number, name or commit', () => {
  const all = releases(9, 8, 7);
  const [first, second, third] = all;
  if (!first || !second || !third) throw new Error('three');
  for (const asked of ['1', '00001', first.name, first.commit.slice(0, 8)])
    expect(rollbackTarget(all, third, asked)).toBe(first);
  for (const asked of ['7', '', '111', 'main'])
    expect(rollbackTarget(all, third, asked)).toBeNull();
});
