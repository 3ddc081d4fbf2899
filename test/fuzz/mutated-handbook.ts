import fc from 'fast-check';
import { encodeJson } from '../../src/search/gb18030.ts';
import { HOSTILE_PIECES, REPEATED } from './hostile-pieces.ts';

/** One file of a handbook as somebody saved it who wrote anything into it. */
export interface MutatedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Any file of a sound handbook after one to three changes, in any encoding. */
export function mutatedFile(files: ReadonlyMap<string, string>): fc.Arbitrary<MutatedFile> {
  return fc
    .record({
      file: fc.constantFrom(...files.keys()),
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
      save: encoding,
    })
    .map(({ file, changes, save }) => {
      const text = changes.reduce((so, change) => change(so), files.get(file) ?? '');
      return { file, bytes: save(text) };
    });
}

type Change = (text: string) => string;

const at = fc.nat({ max: 0xffff });
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...HOSTILE_PIECES) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...REPEATED), fc.constantFrom(3, 11, 90, 1500, 3000))
      .map(([part, times]) => part.repeat(times)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const lines =
  (alter: (lines: string[], at: number) => string[]) => (i: number) => (text: string) => {
    const all = text.split('\n');
    return alter(all, i % all.length).join('\n');
  };

const change: fc.Arbitrary<Change> = fc.oneof(
  at.map(lines((all, i) => all.toSpliced(i, 1))),
  at.map(lines((all, i) => all.toSpliced(i, 0, all[i] ?? ''))),
  at.map(lines((all, i) => all.toSpliced(i, 2, (all[i] ?? '') + (all[i + 1] ?? '')))),
  fc.tuple(at, at).map(([i, j]) => lines((all, k) => swapped(all, k, j % all.length))(i)),
  fc.tuple(at, piece).map(([i, put]) => lines((all, k) => all.toSpliced(k, 0, put))(i)),
  fc.tuple(at, piece).map(([i, put]) => lines((all, k) => all.with(k, put + (all[k] ?? '')))(i)),
  fc.tuple(at, piece).map(([i, put]) => lines((all, k) => all.with(k, (all[k] ?? '') + put))(i)),
  fc.tuple(at, piece, fc.nat({ max: 3 })).map(([i, put, cut]) => (text: string) => {
    const from = i % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + cut);
  }),
  fc.tuple(at, at).map(([i, j]) => (text: string) => {
    const [from = 0, to = 0] = [i, j].map((it) => it % (text.length + 1)).toSorted((a, b) => a - b);
    const part = text.slice(from, Math.min(to, from + 40));
    return text + part;
  }),
  fc.constantFrom<Change>(
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => text.replaceAll('：', ':'),
    (text) => text.replaceAll(': ', '：'),
    (text) => text.replaceAll('    ', '\t'),
    (text) => text.replaceAll(' ', '\u00A0'),
    (text) => text.trimEnd(),
    (text) => text.replace(/^---\n[\s\S]*?---\n/, ''),
  ),
);

const utf8 = (text: string): Uint8Array => Buffer.from(text);

const encoding: fc.Arbitrary<(text: string) => Uint8Array> = fc.oneof(
  { weight: 90, arbitrary: fc.constant(utf8) },
  fc.constantFrom(
    (text: string) => utf8(`\uFEFF${text}`),
    (text: string) => Buffer.from(text, 'utf16le'),
    (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    (text: string) => encodeJson(text),
  ),
  fc.tuple(at, fc.nat({ max: 255 })).map(([i, byte]) => (text: string) => {
    const bytes = utf8(text);
    return bytes.length ? bytes.with(i % bytes.length, byte) : bytes;
  }),
);

function swapped(all: readonly string[], i: number, j: number): string[] {
  return all.with(i, all[j] ?? '').with(j, all[i] ?? '');
}
