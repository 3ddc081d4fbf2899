import { describe, expect, it } from 'vitest';
import { ownBeginning } from '../../src/git/own-beginning.ts';

describe('ownBeginning', () => {
  it('is the last commit that put the handbook of another company in place', () => {
    const steps = [step('甲院', { a: true, b: true }), step(undefined, { b: false })];
    const replaced = step('乙院', { a: false, c: true });
    expect(ownBeginning([...steps, replaced, step(undefined, { c: false })])).toBe(2);
  });

  it('is the first where a company only changed its name or all its roles', () => {
    expect(ownBeginning([step('甲院', { a: true }), step('乙院', {})])).toBe(0);
    expect(ownBeginning([step('甲院', { a: true }), step(undefined, { a: false })])).toBe(0);
    expect(ownBeginning([step('甲院', {}), step('乙院', { a: true })])).toBe(0);
  });
});

function step(company: string | undefined, files: Readonly<Record<string, boolean>>) {
  return { company, files: new Map(Object.entries(files)) };
}
