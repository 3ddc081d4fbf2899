import { expect, it } from 'vitest';
import { explainSource } from '../../src/content/explain-source.ts';

it.each([
  ['废止', '废止要写明原因，写成 {废止: 原因}'],
  [{ '废止:并入查房': null }, '冒号要用半角，后面空一格：{废止: 并入查房}'],
])('says how %j is to be written', (written, message) => {
  expect(explainSource(written)).toBe(message);
});

it.each([[null], ['别的'], [[]]])('names all forms for %j', (written) => {
  expect(explainSource(written)).toMatch(/^这里要写成职责编号的列表/);
});
