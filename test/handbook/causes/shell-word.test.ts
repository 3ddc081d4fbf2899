import { expect, it } from 'vitest';
import { shellWord } from '../../../src/handbook/causes/shell-word.ts';

it.each([
  ['库存', '库存'],
  ['总部（东湖 院区）', '"总部（东湖 院区）"'],
])('writes %s as %s', (name, word) => expect(shellWord(name)).toBe(word));
