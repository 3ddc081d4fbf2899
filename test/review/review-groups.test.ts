import { expect, it } from 'vitest';
import { answerLines, reviewGroups } from '../../src/review/review-groups.ts';

const question = { about: ['XS-01-02', 'FW-01-02'], text: '是谁的事？', links: [] };

it('lists what is asked kind by kind, and what is settled last', () => {
  const part = {
    kind: 'near-duties',
    title: '很像的职责',
    repair: '只留一条',
    questions: [question],
  } as const;
  const settled = { title: '原文缺失', question, reason: '不补' };
  const groups = reviewGroups({ parts: [part], settled: [settled] });
  expect(groups.map(({ label, rows }) => [label, rows.map(({ reason }) => reason)])).toEqual([
    ['很像的职责', ['']],
    ['已经定下的', ['不补']],
  ]);
  expect(reviewGroups({ parts: [part], settled: [] })).toHaveLength(1);
});

it('shows the lines that settle a question', () => {
  expect(answerLines('很像的职责', question)).toBe(
    '很像的职责:\n  XS-01-02、FW-01-02: 写一句为什么',
  );
});
