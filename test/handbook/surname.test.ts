import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { pinyinInitial } from '../../src/handbook/pinyin-index.ts';
import { ALIKE, asItSounds } from '../../src/handbook/surname.ts';

test.each([
  ['曾明', 'Z'],
  ['单雄', 'S'],
  ['解珍', 'X'],
  ['仇英', 'Q'],
  ['查良', 'Z'],
  ['尉迟恭', 'Y'],
  ['张三', 'Z'],
  ['王明曾', 'W'],
  ['Zoe', 'Z'],
])('%s stands under %s', (name, letter) => {
  expect(pinyinInitial(asItSounds(name))).toBe(letter);
});

test('a name that is only such a character is read as usual', () => {
  expect(asItSounds('单')).toBe('单');
});

test.each(ALIKE)('the surname %s sounds like %s', (surname, sound) => {
  const plain = { toneType: 'none', type: 'array' } as const;
  const [read = ''] = pinyin(`${surname}国`, { ...plain, surname: 'head' });
  expect(pinyin(sound, plain)[0]).toBe(read);
  expect(pinyinInitial(sound)).toBe(read.charAt(0).toUpperCase());
});
