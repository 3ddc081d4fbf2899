import { describe, expect, it } from 'vitest';
import { asSubItem, headingOf, sourceOf } from '../../src/editor/source-words.ts';
import { typedOf } from '../../src/editor/typed-words.ts';

describe('sourceOf', () => {
  it.each([
    ['http://a.cn* <丙', 'http://a.cn* \\<丙'],
    ['<http://a.cn}丙', '\\<http://a.cn}丙'],
    ['见 https://a.cn/b_c，并回复 {甲}', '见 https://a.cn/b_c，并回复 \\{甲\\}'],
    ['发到 a_b@c.cn，抄送 *全部*', '发到 a_b@c.cn，抄送 \\*全部\\*'],
  ])('puts no backslash into an address: %j', (typed, source) => {
    expect(sourceOf(typed, '')).toBe(source);
    expect(typedOf(source)).toBe(typed);
  });

  it.each([
    ['http://a.cn?b&amp;', 'http\\://a.cn?b\\&amp;'],
    ['xhttp://a.cn*丙*', 'xhttp\\://a.cn\\*丙\\*'],
  ])('writes no address that would not be read as one: %j', (typed, source) => {
    expect(sourceOf(typed, '')).toBe(source);
    expect(typedOf(source)).toBe(typed);
  });

  it.each([
    '<a@b.cn>',
    '<!-- 甲 -->',
    'import 甲',
    '&lt;甲',
    '[^1]: 甲',
    '| 甲 | 乙 |',
    '~~甲~~',
    '===',
    '甲\\',
  ])('keeps %j what it is, in a duty and in a sub-item', (typed) => {
    expect(typedOf(sourceOf(typed, ''))).toBe(typed);
    expect(typedOf(sourceOf(typed, '', asSubItem))).toBe(typed);
  });
});

describe('headingOf', () => {
  it.each([
    ['甲 #', '甲 \\#'],
    ['甲 ##', '甲 \\##'],
    ['C#', 'C#'],
    ['# 甲', '\\# 甲'],
  ])('keeps number signs at an end: %j', (typed, source) => {
    expect(headingOf(typed, '')).toBe(source);
  });
});
