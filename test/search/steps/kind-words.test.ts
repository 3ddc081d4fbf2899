import { expect, test } from 'vitest';
import { kindAsked, kindNamed, ownWordIn } from '../../../src/search/steps/kind-words.ts';

const NONE = new Map();
const OWN = new Map([
  ['审核', '审批'],
  ['会同审核', '协办'],
  ['全责', '主责'],
] as const);
const named = (word: string) => kindNamed(word, NONE);

test('a word names a 责任 by its own name or another', () => {
  expect(['审批', '签字', '监管', '抄送', '主责', '协办'].map(named)).toEqual([
    '审批',
    '审批',
    '监督',
    '知会',
    '主责',
    '协办',
  ]);
  expect(named('批')).toBeNull();
});

test('a question asks for a 责任 other than 主责', () => {
  expect(kindAsked('谁批折扣', NONE)).toBe('审批');
  expect(kindAsked('库存由谁监督', NONE)).toBe('监督');
  expect(kindAsked('谁主责投诉', NONE)).toBeNull();
});

test('a word of the firm is a name of the kind that it counts as', () => {
  expect(['审核', '全责', '签字'].map((word) => kindNamed(word, OWN))).toEqual([
    '审批',
    '主责',
    '审批',
  ]);
  expect(named('审核')).toBeNull();
  expect(kindAsked('谁审核合同', OWN)).toBe('审批');
  expect(kindAsked('谁会同审核', OWN)).toBe('协办');
  expect(kindAsked('谁全责', OWN)).toBeNull();
});

test('the longest word of the firm in a text is the one', () => {
  expect(ownWordIn('谁会同审核合同', OWN)).toBe('会同审核');
  expect(ownWordIn('谁批', OWN)).toBe('');
});
