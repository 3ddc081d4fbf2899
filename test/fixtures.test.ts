import { describe, expect, it } from 'vitest';
import { parseContent } from '../src/content/parse-content.ts';
import { type BuiltHandbook, buildHandbook } from '../src/handbook/build-handbook.ts';
import { formatProblems } from '../src/handbook/format-problems.ts';
import { hasErrors, type PlacedProblem } from '../src/handbook/problem.ts';
import { ALL_KINDS } from '../src/kinds/all-kinds.ts';
import { KINDS_OF_REVIEW } from '../src/kinds/review-kinds.ts';
import { applyFixes } from './apply-fixes.ts';
import { expectedOf, FAULTS, readFixture } from './fixtures.ts';
import { soundReader } from './fuzz/sound-reader.ts';

/** Kinds of the review, which asks once a handbook is sound (see `review/kinds.test.ts`), and kinds that take more than faulty texts: bytes, absent files, the past, drawing a chart, or many places (see `kinds/all-kinds.test.ts`). */
const OTHERS = [
  'wrong-encoding',
  'unreadable-file',
  'copied-file',
  'lost-address',
  'gone-name',
  'former-holder',
  'unfinished-duty',
  'many-topics',
  'forgotten-number',
  'chart',
  ...Object.keys(KINDS_OF_REVIEW),
];

// What a fault changes is little of what is sound.
const reader = soundReader(readFixture());
const results = new Map(FAULTS.map((fault) => [fault, check(readFixture(fault))]));

describe('the fixtures', () => {
  it('stand on content that is sound', () => {
    expect(check(readFixture()).problems).toEqual([]);
  });

  it.each(FAULTS)('%s: says word for word what is wrong', (fault) => {
    expect(formatProblems(problemsOf(fault))).toBe(expectedOf(fault));
  });

  it.each(FAULTS)('%s: builds a handbook only where nothing but warnings was said', (fault) => {
    expect(results.get(fault)?.handbook === null).toBe(hasErrors(problemsOf(fault)));
  });

  it('hold a fault of every kind that the content alone shows', () => {
    const shown = new Set<string>(
      FAULTS.flatMap((fault) => problemsOf(fault).map(({ kind }) => kind)),
    );
    const others = Object.keys(ALL_KINDS).filter((kind) => !shown.has(kind));
    expect(others).toEqual(OTHERS);
  });

  it.each(FAULTS.filter(isRepairable))(
    '%s: is sound once the corrected text is pasted',
    (fault) => {
      const files = readFixture(fault);
      const problems = problemsOf(fault);
      for (const [file, text] of files)
        files.set(
          file,
          applyFixes(
            text,
            problems.filter((problem) => problem.file === file),
          ),
        );
      const { problems: left } = check(files);
      expect(left.filter(({ insert }) => insert === undefined)).toEqual([]);
    },
  );

  it('are repairable for the most part', () => {
    expect(FAULTS.filter(isRepairable).length).toBeGreaterThan(FAULTS.length / 2);
  });
});

function problemsOf(fault: string): readonly PlacedProblem[] {
  return results.get(fault)?.problems ?? [];
}

function check(files: Map<string, string>): BuiltHandbook {
  return buildHandbook(parseContent(files, reader));
}

function isRepairable(fault: string): boolean {
  return problemsOf(fault).every(({ fix, insert }) => fix ?? insert);
}
