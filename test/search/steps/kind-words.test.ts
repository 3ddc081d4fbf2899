import { expect, test } from 'vitest';
import { kindAsked, kindNamed } from '../../../src/search/steps/kind-words.ts';

test('a word names a 责任 by its own name or another', () => {
  expect(['审批', '签字', '监管', '抄送', '主责', '协办'].map(kindNamed)).toEqual([
    '审批',
    '审批',
    '监督',
    '知会',
    '主责',
    '协办',
  ]);
  expect(kindNamed('批')).toBeNull();
});

test('a question asks for a 责任 other than 主责', () => {
  expect(kindAsked('谁批折扣')).toBe('审批');
  expect(kindAsked('库存由谁监督')).toBe('监督');
  expect(kindAsked('谁主责投诉')).toBeNull();
});
