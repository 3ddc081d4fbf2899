import { expect, it } from 'vitest';
import { prepareText } from '../../src/content/prepare-text.ts';

const FILE = 'content/departments/ward.mdx';
const said = (text: string) =>
  prepareText(FILE, text).problems.map(({ line, severity, fix }) => [line, severity, fix]);

it('only reminds of spaces and marks that no reader of a line misses', () => {
  expect(said('1.\u00A0查房\n护\uFEFF士')).toEqual([
    [1, 'warning', '1. 查房'],
    [2, 'warning', '护士'],
  ]);
});

it('refuses what may have been meant otherwise, also beside a harmless space', () => {
  expect(said('护\u200B士\u00A0长')).toEqual([[1, 'error', '护士 长']]);
});

it('tells of many lines once, with the severity of the worst', () => {
  const lines = Array.from({ length: 9 }, () => '护\u00A0士');
  expect(said(lines.join('\n'))).toEqual([[1, 'warning', undefined]]);
  expect(said([...lines, '护\u200B士'].join('\n'))).toEqual([[1, 'error', undefined]]);
});
