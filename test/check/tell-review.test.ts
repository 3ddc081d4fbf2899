import { expect, it } from 'vitest';
import { tellReview } from '../../src/check/tell-review.ts';

const PLACE = { file: 'content/review.yaml', line: 3, severity: 'warning' } as const;

it('tells all that the review asks, a line each, and whom it asks', () => {
  const problems = [
    { ...PLACE, kind: 'near-duties', message: '很像的职责 2 处：A；B' },
    { ...PLACE, kind: 'idle-answer', message: '体检没有问「甲」' },
  ] as const;
  expect(tellReview(problems, '人事部').split('\n')).toEqual([
    '提醒：体检还有下面这些请人事部过目，不影响发布。逐条列在网站的「体检」一页；已经定了、不用再问的，写进 content/review.yaml：',
    '  很像的职责 2 处：A；B',
    '  content/review.yaml 第 3 行：体检没有问「甲」',
  ]);
});

it('is silent where nothing is asked', () => {
  expect(tellReview([], '人事部')).toBe('');
});
