import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendEntry } from '../../../src/write/new/append-entry.ts';

const BEDS = [
  ['name', '床位'],
  ['unit', '%'],
  ['aliases', ['病床', '床']],
] as const;
const PLAIN = "beds:\n  name: 床位\n  unit: '%'\n  aliases: [病床, 床]\n";

describe('appendEntry', () => {
  it.each([
    ['', PLAIN],
    ['{}\n', PLAIN],
    ['# 大家常问的事\n', `# 大家常问的事\n${PLAIN}`],
    ['a:\n  name: 甲', `a:\n  name: 甲\n${PLAIN}`],
    ['a:\n  name: 甲 # 说明\n# 完\n', `a:\n  name: 甲 # 说明\n# 完\n${PLAIN}`],
    ['a:\n  name: 甲\n\nb:\n  name: 乙\n', `a:\n  name: 甲\n\nb:\n  name: 乙\n\n${PLAIN}`],
    [
      'a:\n    name: 甲\n    aliases:\n        - 子\n',
      "a:\n    name: 甲\n    aliases:\n        - 子\nbeds:\n    name: 床位\n    unit: '%'\n    aliases:\n        - 病床\n        - 床\n",
    ],
    ['a: {name: 甲}\n', "a: {name: 甲}\nbeds: {name: 床位, unit: '%', aliases: [病床, 床]}\n"],
    ['\uFEFFa:\r\n  name: 甲\r\n', `\uFEFFa:\r\n  name: 甲\r\n${PLAIN.replaceAll('\n', '\r\n')}`],
  ])('adds to %j in its own way', (before, after) => {
    expect(appendEntry(before, 'beds', BEDS)).toBe(after);
  });

  it('does not write into a list that stands between braces', () => {
    expect(() => appendEntry('{a: {name: 甲}}\n', 'beds', BEDS)).toThrow('braces');
  });

  it('keeps every byte before, and is read back whatever the words', () => {
    const list = 'a:\n  name: 甲 # 说明\n\nb:\n  name: "乙"\n';
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `字${text}`);
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 3 }), (name, aliases) => {
        const text = appendEntry(list, 'new', [
          ['name', name],
          ['aliases', aliases],
        ]);
        expect(text.startsWith(list)).toBe(true);
        expect(parse(text).new).toEqual({ name, aliases });
      }),
    );
  });
});
