import { expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { KINDS_OF_REVIEW } from '../../src/kinds/review-kinds.ts';
import { ALL_RULES } from '../../src/review/all-rules.ts';
import { reviewSchema } from '../../src/schemas/review.ts';
import { filesWith } from '../review/handbook-of.ts';

it('reads why questions are settled as they are, with the line of each', () => {
  const { review, problems } = read('没有职务代理人的岗位:\n  文员: 由前台兼\n  外科/主任: 暂缺\n');
  expect(problems).toEqual([]);
  expect(review.data).toEqual({ 没有职务代理人的岗位: { 文员: '由前台兼', '外科/主任': '暂缺' } });
  expect(review.lines['没有职务代理人的岗位.外科/主任']).toBe(3);
});

it('may be absent, or hold nothing but comments', () => {
  expect(parseContent(filesWith()).problems).toEqual([]);
  expect(read('# 还没有\n').problems).toEqual([]);
});

it('may have a title for every kind of question, and no other', () => {
  const titles = ALL_RULES.map(({ kind }) => KINDS_OF_REVIEW[kind].title);
  expect(Object.keys(reviewSchema.shape).toSorted()).toEqual(titles.toSorted());
});

it.each([
  ['没有代理人的岗位:\n  文员: 由前台兼\n', '不认识的项「没有代理人的岗位」'],
  ['没有职务代理人的岗位:\n  文员:\n', '没有职务代理人的岗位 的「文员」后面是空的'],
  ['没有职务代理人的岗位: [文员]\n', '下面要写成几行，每行是问到的名称、冒号和原因，前面空 2 格'],
])('tells what is wrong: %s', (text, message) => {
  expect(
    read(text)
      .problems.map((it) => it.message)
      .join(),
  ).toContain(message);
});

function read(text: string) {
  return parseContent(filesWith({ 'review.yaml': text }));
}
