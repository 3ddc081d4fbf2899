import { expect, it } from 'vitest';
import { hasReview, reviewOf } from '../../src/review/review.ts';
import { handbookWith, role } from './handbook-of.ts';

const files = {
  'roles/head.mdx': role('主管', 'ZB-01', 'deputy: 文员', [], '\n## 任职要求\n\n三年经验。\n'),
  'roles/clerk.mdx': role('文员', 'ZB-02', 'reportsTo: 主管', [], '\n## 任职要求\n\n细心。\n'),
};

it('asks kind by kind, with how it is settled', () => {
  expect(reviewOf(handbookWith(files)).parts).toEqual([
    {
      kind: 'role-without-deputy',
      title: '没有职务代理人的岗位',
      repair: '在岗位文件的开头写明职务代理人。',
      questions: [{ about: ['文员'], text: '', links: [{ title: '文员', url: '/roles/clerk/' }] }],
    },
  ]);
});

it('keeps what is settled as it is, with the reason, and asks it no more', () => {
  const handbook = handbookWith({
    ...files,
    'review.yaml': '没有职务代理人的岗位:\n  文员: 由前台兼\n没有牵头的主题:\n  来访: 不用\n',
  });
  const { parts, settled, idle } = reviewOf(handbook);
  expect(parts).toEqual([]);
  expect(settled.map(({ title, question, reason }) => [title, question.about, reason])).toEqual([
    ['没有职务代理人的岗位', ['文员'], '由前台兼'],
  ]);
  expect(idle).toEqual([{ question: '没有牵头的主题', about: '来访', reason: '不用' }]);
});

it('has something to show while anything is asked or settled', () => {
  const settled = {
    ...files,
    'roles/clerk.mdx': `${files['roles/clerk.mdx']}`.replace(
      'reportsTo',
      'deputy: 主管\nreportsTo',
    ),
  };
  expect(hasReview(handbookWith(files))).toBe(true);
  expect(hasReview(handbookWith(settled))).toBe(false);
  expect(hasReview(handbookWith({ ...settled, 'review.yaml': '原文缺失:\n  文员: 不补\n' }))).toBe(
    true,
  );
});
