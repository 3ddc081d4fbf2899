import { describe, expect, it } from 'vitest';
import { isFactLabel, splitValues } from '../../src/handbook/fact-labels.ts';

it('isFactLabel knows the labels and nothing else', () => {
  expect(['编号', '待确认', '备注', ''].map(isFactLabel)).toEqual([true, true, false, false]);
});

describe('splitValues', () => {
  it('splits at commas of every kind and drops what is empty or said twice', () => {
    expect(splitValues('协作', ' 甲、乙,丙，，丁；戊; 甲')).toEqual(['甲', '乙', '丙', '丁', '戊']);
  });
  it('keeps a reason in brackets whole, after 协作 alone', () => {
    expect(splitValues('协作', '甲（子、丑，寅）、乙(卯;辰)，丙')).toEqual([
      '甲（子、丑，寅）',
      '乙(卯;辰)',
      '丙',
    ]);
    expect(splitValues('主题', '甲（子、丑）')).toEqual(['甲（子', '丑）']);
  });
  it('leaves 待确认 whole', () => {
    expect(splitValues('待确认', ' 甲，乙；丙 ')).toEqual(['甲，乙；丙']);
  });
});
