import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tooNewApis } from '../../floor-apis.ts';

const EDIT = join(import.meta.dirname, '../../../src/browser/edit');
const GIVEN: readonly (readonly [object, string])[] = [
  [Array.prototype, 'toSorted'],
  [Array.prototype, 'toReversed'],
  [Map, 'groupBy'],
  [RegExp, 'escape'],
];

test('what the oldest browsers lack of what is asked is given to them, and nothing else is asked', () => {
  const files = ['desk-worker.ts', 'start-edit.tsx', 'repository.ts'];
  const asked = tooNewApis(files.map((file) => join(EDIT, file)));
  // What MDN's table keeps elsewhere is no method, and words are told apart only where a browser can.
  const names = asked.flatMap((fault) => /\.(?!Segmenter)(\w+): not in /.exec(fault)?.[1] ?? []);
  expect(new Set(names)).toEqual(new Set(GIVEN.map(([, name]) => name)));
});

const own = GIVEN.map(([target, name]) => Object.getOwnPropertyDescriptor(target, name));
afterAll(() => restore());

test('what is given does what a newer browser does itself', async () => {
  const words = ['丙', '甲', '乙', 'a.b', '甲'];
  const use = () => [
    [3, 1, 2].toSorted(),
    [3, 1, 2].toSorted((a, b) => b - a),
    [3, 1, 2].toReversed(),
    [...Map.groupBy(words, (word, at) => `${word.length}${at % 2}`)],
    words.map((word) => new RegExp(`^${RegExp.escape(`(${word}[/]$`)}$`, 'u').test(`(${word}[/]$`)),
  ];
  const right = use();
  for (const [target, name] of GIVEN) Reflect.deleteProperty(target, name);
  try {
    expect(() => use()).toThrow();
    // It gives nothing but what it does, whoever has loaded it before.
    await import(`${join(EDIT, 'newer-methods.ts')}?again`);
    const given = use();
    restore();
    expect(given).toEqual(right);
  } finally {
    restore();
  }
});

function restore(): void {
  for (const [at, [target, name]] of GIVEN.entries())
    Object.defineProperty(target, name, own[at] ?? {});
}
