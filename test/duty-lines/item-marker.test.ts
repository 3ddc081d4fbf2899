import { describe, expect, it } from 'vitest';
import {
  indentOf,
  isBulleted,
  readItemMarker,
  withoutMarker,
} from '../../src/duty-lines/item-marker.ts';

describe('readItemMarker', () => {
  it.each([
    ['1. 甲', 1],
    ['12.甲', 12],
    ['1、甲', 1],
    ['１．甲', 1],
    ['1)甲', 1],
    ['1） 甲', 1],
    ['1。甲', 1],
    ['2\\. 甲', 2],
    ['  3. 甲', 3],
    ['\u200B4. 甲', 4],
    ['（1）甲', null],
    ['(一) 甲', null],
    ['①甲', null],
    ['十二、甲', null],
  ])('reads %j as an item', (line, number) => {
    expect(readItemMarker(line)).toEqual({ number, rest: '甲' });
  });

  it.each(['甲', '4S店', '1.5倍', '3、4月', '- 甲', '一家'])('reads %j as no item', (line) => {
    expect(readItemMarker(line)).toBeNull();
  });
});

describe('isBulleted', () => {
  it.each(['- 甲', '  * 甲', '－甲', '• 甲'])('sees the bullet of %j', (line) =>
    expect(isBulleted(line)).toBe(true),
  );
  it.each(['甲', '-甲', '**甲**', '1. 甲'])('sees no bullet in %j', (line) =>
    expect(isBulleted(line)).toBe(false),
  );
});

describe('withoutMarker', () => {
  it.each(['1. 甲', '（1）甲', '- 甲', '    • 甲', '　甲', '-甲'])(
    'leaves the words of %j',
    (line) => expect(withoutMarker(line)).toBe('甲'),
  );
  it('takes off one mark only', () => expect(withoutMarker('1. -5℃以下')).toBe('-5℃以下'));
});

describe('indentOf', () => {
  it('counts a tab as 4 columns and a full-width space as 2', () => {
    expect(['甲', '  甲', '\t甲', '　甲', ' \t　甲'].map(indentOf)).toEqual([0, 2, 4, 2, 7]);
  });
});
