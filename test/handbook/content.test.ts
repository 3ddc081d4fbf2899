import { describe, expect, it } from 'vitest';
import { factValues, lineOf } from '../../src/handbook/content.ts';
import { duty, written } from './written.ts';

describe('lineOf', () => {
  const entry = written('a.yaml', { name: '甲' });
  it('gives the line of a key', () => expect(lineOf(entry, 'name')).toBe(2));
  it('gives the line of the entry where the key is absent', () =>
    expect(lineOf(entry, 'x')).toBe(1));
  it('gives the first line where nothing is known', () =>
    expect(lineOf({ ...entry, lines: {} }, 'x')).toBe(1));
});

describe('factValues', () => {
  const told = duty(1, '甲', { 主题: ['库存', '清库'] });
  it('gives the values of a fact', () =>
    expect(factValues(told, '主题')).toEqual(['库存', '清库']));
  it('gives none for a fact the duty does not state', () =>
    expect(factValues(told, '指标')).toEqual([]));
});
