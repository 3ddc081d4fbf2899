import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSideBand } from '../../src/editor/side-band.ts';

test('lines come through whole, however the bytes are cut', () => {
  const chinese = fc.string({ unit: fc.constantFrom('职', '责', 'a', '│', '𠮷', ' ') });
  const cuts = fc.infiniteStream(fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(chinese, { maxLength: 8 }), cuts, cuts, (lines, packets, pieces) => {
      const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
      const sent = cut(bytes, packets).flatMap((part) => [...packet(2, part), ...packet(1, part)]);
      expect(heard(cut(Uint8Array.from([...sent, ...flush]), pieces))).toEqual(lines);
    }),
  );
});

test('git’s own last words are told too, and what is no packet is not', () => {
  const words = new TextEncoder().encode('fatal: 满了\n');
  expect(heard([Uint8Array.from([...flush, ...packet(3, words)])])).toEqual(['fatal: 满了']);
  expect(heard([new TextEncoder().encode('<html>502</html>\n')])).toEqual([]);
});

const flush = new TextEncoder().encode('0000');

function packet(band: number, bytes: Uint8Array): Uint8Array {
  const length = (bytes.length + 5).toString(16).padStart(4, '0');
  return Uint8Array.from([...new TextEncoder().encode(length), band, ...bytes]);
}

function cut(bytes: Uint8Array, sizes: Iterable<number>): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const size of sizes) {
    if (from >= bytes.length) break;
    pieces.push(bytes.subarray(from, from + size));
    from += size;
  }
  return pieces;
}

function heard(pieces: readonly Uint8Array[]): string[] {
  const lines: string[] = [];
  const take = readSideBand((line) => lines.push(line));
  for (const piece of pieces) take(piece);
  return lines;
}
