import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { applyFixes } from '../apply-fixes.ts';
import { INDENTS, LOST_MARKS, MARKS, STRAY_LINES, TOKENS } from './corruptions.ts';
import { lossOf } from './strict-reading.ts';

const SOUND = `---
title: 销售顾问
---

## 岗位职责

### 展厅

9. 接待进店客户
    1. 问清来意
    2. 递上名片
    - 编号：XS-02-01
    - 主题：展厅、库存

### 交车

10. 办理交车
    - 编号：XS-02-02
    - 待确认：原文缺字

## 任职要求

熟悉销售。
`;
const START = SOUND.indexOf('## 岗位职责');
const LINES = SOUND.split('\n');
const FIRST_LINE = LINES.indexOf('## 岗位职责');

const SAMPLE_STEP = 11;

describe('a corrupted section 岗位职责', () => {
  it('is read without problems where nothing is corrupted', () => {
    expect(lossOf(SOUND)).toBe('');
    expect(readPage('role.mdx', SOUND, true).problems).toEqual([]);
  });

  it('loses nothing silently when any characters are missing', () => {
    expectNoLoss(positions().flatMap((at) => [1, 2, 3, 5].map((n) => cut(at, n))));
  });

  it('loses nothing silently when anything is put in anywhere', () => {
    expectNoLoss(sample(positions().flatMap((at) => TOKENS.map((token) => cut(at, 0, token)))));
  });

  it('loses nothing silently when anything stands in place of any character', () => {
    expectNoLoss(sample(positions().flatMap((at) => TOKENS.map((token) => cut(at, 1, token)))));
  });

  it('loses nothing silently when lines are indented otherwise', () => {
    expectNoLoss(
      INDENTS.flatMap((indent) => [
        ...lineNumbers().map((at) => withLine(at, LINES[at]?.replace(/^ */, indent))),
        SOUND.replace(/^ {4}-/gm, `${indent}-`),
        SOUND.replace(/^ {4}- /gm, indent),
        SOUND.replace(/^(?=\d)/gm, indent),
      ]),
    );
  });

  it('loses nothing silently when lines are missing, doubled, swapped or joined', () => {
    expectNoLoss(
      lineNumbers().flatMap((at) => {
        const [line = '', next = ''] = LINES.slice(at, at + 2);
        return [
          withLine(at),
          withLine(at, line, line),
          withLine(at, '', line),
          LINES.with(at, next)
            .with(at + 1, line)
            .join('\n'),
          LINES.toSpliced(at, 2, line + next).join('\n'),
          LINES.toSpliced(at, 2, `${line} ${next.trim()}`).join('\n'),
        ];
      }),
    );
  });

  it('loses nothing silently when strange lines stand between the others', () => {
    expectNoLoss(
      lineNumbers().flatMap((at) =>
        STRAY_LINES.flatMap((stray) => [
          withLine(at, LINES[at], stray),
          withLine(at, LINES[at], '', stray, ''),
          withLine(at, stray),
        ]),
      ),
    );
  });

  it('loses nothing silently when every mark of a kind is written otherwise', () => {
    expectNoLoss(rewritten([...MARKS, ...LOST_MARKS]));
  });

  it('is whole again once the corrected texts are pasted', () => {
    for (const text of rewritten(MARKS)) expect.soft(repaired(text), text).toEqual(dutiesOf(SOUND));
  });
});

function rewritten(marks: typeof MARKS): string[] {
  const body = SOUND.slice(START);
  return marks.flatMap(([mark, others]) =>
    others.map(
      (other) => SOUND.slice(0, START) + body.replace(mark, other).replace(/\r\n?/g, '\n'),
    ),
  );
}

/** What is read of a text after its author pasted every corrected text. */
function repaired(text: string) {
  const { problems } = readPage('role.mdx', text, true);
  const fixed = applyFixes(text, problems);
  expect.soft(readPage('role.mdx', fixed, true).problems, text).toEqual([]);
  return dutiesOf(fixed);
}

function dutiesOf(text: string) {
  return readPage('role.mdx', text, true).body.duties.map((duty) => {
    const { text: sentence, group, subItems, facts } = duty;
    const parts = subItems.map((subItem) => subItem.text);
    return { sentence, group, parts, facts: facts.map(({ label, values }) => ({ label, values })) };
  });
}

/** Everywhere but inside words: there, one place is as good as another. */
function positions(): number[] {
  return Array.from({ length: SOUND.length - START }, (_, i) => START + i).filter(
    (at) => !/^[\p{Script=Han}A-Z]{3}$/u.test(SOUND.slice(at - 1, at + 2)),
  );
}

/** Every eleventh text, so that the test ends in seconds; each token still meets every kind of place. */
function sample(texts: readonly string[]): string[] {
  return texts.filter((_, i) => i % SAMPLE_STEP === 0);
}

function lineNumbers(): number[] {
  return Array.from({ length: LINES.length - 1 - FIRST_LINE }, (_, i) => FIRST_LINE + i);
}

function cut(at: number, count: number, token = ''): string {
  return SOUND.slice(0, at) + token + SOUND.slice(at + count);
}

function withLine(at: number, ...lines: (string | undefined)[]): string {
  return LINES.toSpliced(at, 1, ...lines.map((line) => line ?? '')).join('\n');
}

function expectNoLoss(texts: readonly string[]): void {
  const losses = texts.flatMap((text) => {
    const loss = lossOf(text.replace(/\r\n?/g, '\n'));
    return loss ? [`${loss} in ${JSON.stringify(text.slice(START))}`] : [];
  });
  expect(losses).toEqual([]);
}
