import { expect, it } from 'vitest';
import {
  firstUnpaired,
  openingOfLast,
  splitAfterBrackets,
  splitOutsideBrackets,
  withFullBrackets,
} from '../../src/handbook/brackets.ts';

it.each([
  ['药房（领药）', -1],
  ['药房（领药)', -1],
  ['药房（领药（夜班））', -1],
  ['药房（领药', 2],
  ['药房（领药（夜班）', 2],
  ['药房领药）', 4],
  ['', -1],
])('firstUnpaired finds in %j the bracket at %i', (text, place) => {
  expect(firstUnpaired(text)).toBe(place);
});

it.each([
  ['药房（领药）', 2],
  ['药房（一层）（领药）', 6],
  ['药房（领药（夜班））', 2],
  ['（领药）', 0],
  ['药房（领药）处', -1],
  ['药房）', -1],
  ['药房', -1],
])('openingOfLast finds of %j the opening at %i', (text, place) => {
  expect(openingOfLast(text)).toBe(place);
});

it.each([
  ['甲、乙', ['甲', '乙']],
  ['甲（子、丑）、乙', ['甲（子、丑）', '乙']],
  ['甲（子（丑、寅）、卯)、乙', ['甲（子（丑、寅）、卯)', '乙']],
  ['甲（子、乙', ['甲（子、乙']],
  ['甲子）、乙', ['甲子）', '乙']],
])('splitOutsideBrackets cuts %j', (text, parts) => {
  expect(splitOutsideBrackets(text, /、/)).toEqual(parts);
});

it.each([
  ['甲（子）乙（丑）', ['甲（子）', '乙（丑）']],
  ['甲（子） 乙', ['甲（子）', '乙']],
  ['甲（子）（丑）', ['甲（子）（丑）']],
  ['甲（子（丑）寅）', ['甲（子（丑）寅）']],
  ['甲', ['甲']],
])('splitAfterBrackets cuts %j', (text, parts) => {
  expect(splitAfterBrackets(text)).toEqual(parts);
});

it('withFullBrackets leaves no half-width bracket', () => {
  expect(withFullBrackets('甲(子）（丑)')).toBe('甲（子）（丑）');
});
