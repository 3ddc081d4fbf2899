import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import type { Example } from '../../src/kinds/kind.ts';
import { KINDS_OF_REVIEW } from '../../src/kinds/review-kinds.ts';
import { dueOn } from '../../src/review/due.ts';
import { reviewOf } from '../../src/review/review.ts';
import { HOSPITAL } from '../kinds/hospital.ts';
import { withExample } from '../kinds/with-example.ts';

const examples = Object.entries(KINDS_OF_REVIEW).map(([name, kind]) => ({
  name,
  example: 'example' in kind ? (kind.example satisfies Example) : null,
}));

describe('the examples of what the review asks', () => {
  it('are absent only where they would take many lines', () => {
    const without = examples.filter(({ example }) => !example).map(({ name }) => name);
    expect(without).toEqual(['one-sided', 'widely-repeated']);
  });

  it.each(examples.flatMap(({ name, example }) => (example ? [{ name, example }] : [])))(
    '$name: what is wrong raises one more question of that kind, and of no other',
    ({ name, example }) => {
      const [right, wrong] = [HOSPITAL, withExample(example)].map(asked);
      // What an answer no longer fits is asked anew.
      const kinds = name === 'idle-answer' ? ['role-without-deputy', name] : [name];
      expect(more(right ?? [], wrong ?? [])).toEqual(kinds);
    },
  );
});

/** The kinds of what is asked after and was not before. */
function more(before: readonly [string, string][], after: readonly [string, string][]): string[] {
  const known = new Set(before.map(String));
  return after.filter((question) => !known.has(String(question))).map(([kind]) => kind);
}

function asked(files: ReadonlyMap<string, string>): [kind: string, about: string][] {
  const { parts, idle } = reviewOf(joinContent(parseContent(files)));
  return [
    ...parts.flatMap(({ kind, questions }) =>
      questions
        .filter(({ due }) => !due || dueOn(due, '2026-06-01') !== 'later')
        .map(({ about, text }): [string, string] => [kind, about.join('、') + text]),
    ),
    ...idle.map(({ about }): [string, string] => ['idle-answer', about]),
  ];
}
