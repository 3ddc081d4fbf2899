import { expect, it } from 'vitest';
import { topicsWithoutMain } from '../../../src/review/rules/topics-without-main.ts';
import { handbookWith, role } from '../handbook-of.ts';

it('asks of topics that nobody leads and for which nobody is 主责', () => {
  const handbook = handbookWith({
    'topics.yaml': 'a: {name: 甲}\nb: {name: 乙}\nc: {name: 丙, lead: 主管}\nd: {name: 丁}\n',
    'roles/clerk.mdx': role('文员', 'ZB-02', 'reportsTo: 主管', [
      ['登记来访', '主题：甲'],
      ['陪同来访', '主题：乙', '责任：协办'],
    ]),
  });
  expect(topicsWithoutMain.find(handbook)).toEqual([
    { about: ['丁'], text: '', links: [{ title: '丁', url: '/topics/d/' }] },
    { about: ['乙'], text: '', links: [{ title: '乙', url: '/topics/b/' }] },
  ]);
});
