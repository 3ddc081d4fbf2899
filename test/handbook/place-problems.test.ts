import { describe, expect, it } from 'vitest';
import { placeProblems } from '../../src/handbook/place-problems.ts';
import type { NamedProblem } from '../../src/handbook/problem.ts';

const FILE = 'content/roles/nurse.mdx';
const TEXTS = new Map([
  [FILE, `---\r\ntitle: 护士\r\n---\r\n    - 主题：病例\r\n1. 查房\r\n${'长'.repeat(999)}完`],
]);

describe('placeProblems', () => {
  it('points to where the corrected text begins to differ, and tells what is written', () => {
    expect(place({ line: 4, fix: '    - 主题：病历' })).toEqual([11, '    - 主题：病例']);
    expect(place({ line: 2, fix: 'title: 护士长' })).toEqual([10, 'title: 护士']);
  });

  it('points to the beginning where only later lines change, and tells them all', () => {
    expect(place({ line: 4, lastLine: 5, fix: '    - 主题：病例\n2. 查房' })).toEqual([
      5,
      '    - 主题：病例\n1. 查房',
    ]);
  });

  it('points to the words that the message quotes', () => {
    expect(place({ line: 4, message: '没有「病例」' })).toEqual([10, '    - 主题：病例']);
    const ofKey = '项「title」指向的「护士」不存在';
    expect(place({ line: 2, message: ofKey })).toEqual([8, 'title: 护士']);
  });

  it('tells no text where something is missing, or the file', () => {
    expect(place({ line: 1, message: 'title 没有填写，请加一行「title: …」' })).toEqual([
      1,
      undefined,
    ]);
    expect(place({ file: 'content/topics.yaml', line: 1 })).toEqual([1, undefined]);
  });

  it('tells of a line that fills the screen what stands around the place', () => {
    const [column, written] = place({ line: 6, fix: '长'.repeat(999) });
    expect(column).toBe(1000);
    expect(written).toBe(`…${'长'.repeat(299)}完`);
  });
});

function place(problem: Partial<NamedProblem>): [number | undefined, string | undefined] {
  const named = {
    file: FILE,
    line: 1,
    severity: 'error',
    kind: 'duty-layout',
    message: '',
  } as const;
  const [placed] = placeProblems([{ ...named, ...problem }], TEXTS);
  return [placed?.column, placed?.written];
}
