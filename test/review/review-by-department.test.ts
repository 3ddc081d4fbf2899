import { expect, it } from 'vitest';
import { countQuestions, reviewByDepartment } from '../../src/review/review-by-department.ts';
import { handbookWith, role } from './handbook-of.ts';

const SHOP = {
  'departments/shop.mdx': '---\ntitle: 门店\norder: 2\nhead: 店长\n---\n',
  'roles/shop-head.mdx': role(
    '店长',
    'MD-01',
    'department: 门店\nreportsTo: 主管\nreviewBy: 2020-01-31',
    [['看店', '指标：来访量']],
  ),
  'metrics.yaml': 'visits: {name: 来访量, definition: 人数, unit: 人, doubt: 算不算回访}\n',
};

it('asks each department of itself, its roles and what their duties are about', () => {
  const byDepartment = reviewByDepartment(handbookWith(SHOP));
  const asked = [...byDepartment].map(([{ title }, { parts }]) => [
    title,
    parts.map(
      ({ title, questions }) => `${title}：${questions.map(({ about }) => about).join('、')}`,
    ),
  ]);
  expect(asked).toEqual([
    ['总部', ['没有职务代理人的岗位：主管、文员', '没有任职要求的岗位：主管、文员']],
    [
      '门店',
      [
        '待确认的指标：来访量',
        '没有职务代理人的岗位：店长',
        '没有任职要求的岗位：店长',
        '要复核的岗位：店长',
      ],
    ],
  ]);
});

it('counts what is asked, days apart, and leaves out departments that are asked nothing', () => {
  const settled = {
    'review.yaml': ['没有职务代理人的岗位', '没有任职要求的岗位']
      .map((it) => `${it}:\n  主管: 不用\n  文员: 不用\n`)
      .join(''),
  };
  const byDepartment = reviewByDepartment(handbookWith({ ...SHOP, ...settled }));
  expect([...byDepartment].map(([{ title }, review]) => [title, countQuestions(review)])).toEqual([
    ['门店', 3],
  ]);
});
