import { expect, test } from 'vitest';
import {
  protectLabel,
  protectLabels,
  restoreLabel,
  restoreLabels,
} from '../../src/handbook/chart-label.ts';

test('hides every ASCII sign and brings it back', () => {
  const title = '经理 <A&B> "1. x" #9; `b` *c* [d](e) {f} 100% ~g~';
  expect(protectLabel(title)).not.toMatch(/[!-/:-@[-`{-~]/);
  expect(restoreLabel(protectLabel(title))).toBe(title);
});

test('makes line breaks and invisible characters single spaces', () => {
  expect(protectLabel(' 销售\n\t经理\u200b\u0000A ')).toBe('销售 经理 A');
});

test('keeps no private-use character and no half surrogate of the title itself', () => {
  expect(protectLabel('a\ue03cb\ud800c')).toBe('a\ufffdb\ufffdc');
});

test('keeps a note apart from its title, whatever both hold', () => {
  const label = protectLabels('院长\ue000', '院办 & 档案');
  expect(restoreLabels(label)).toEqual({ title: '院长\ufffd', note: '院办 & 档案' });
  expect(restoreLabels(protectLabels('院长', undefined))).toEqual({ title: '院长', note: '' });
});
