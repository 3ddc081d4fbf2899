import { expect, it } from 'vitest';
import { lostSources, openNotices } from '../../../src/review/rules/notices.ts';
import { openDuties } from '../../../src/review/rules/open-duties.ts';
import { openMetrics } from '../../../src/review/rules/open-metrics.ts';
import { handbookWith, role } from '../handbook-of.ts';

const handbook = handbookWith({
  'topics.yaml': 'visits: {name: 来访}\n',
  'metrics.yaml': 'wait: {name: 等候, definition: 分钟数, unit: 分, doubt: 从几时算起}\n',
  'roles/clerk.mdx': role(
    '文员',
    'ZB-02',
    'reportsTo: 主管',
    [['登记来访', '主题：来访', '待确认：夜里由谁']],
    '\n## 说明\n\n待确认：几人值班。\n\n原文缺失：第 2 条。\n',
  ),
  'common/all.mdx':
    '---\ntitle: 通用\nfor: 全体\n---\n\n## 岗位职责\n\n1. 参加盘点\n    - 编号：TY-01\n    - 主题：来访\n    - 待确认：几时\n',
});

it('asks what is to be confirmed of duties, those of many roles too', () => {
  expect(openDuties.find(handbook)).toEqual([
    {
      about: ['ZB-02-01'],
      text: '夜里由谁',
      links: [{ title: '文员 ZB-02-01', url: '/roles/clerk/#ZB-02-01' }],
    },
    {
      about: ['TY-01'],
      text: '几时',
      links: [{ title: '全体岗位 TY-01', url: '/common/#TY-01' }],
    },
  ]);
});

it('asks what is to be confirmed of metrics', () => {
  expect(openMetrics.find(handbook)).toEqual([
    {
      about: ['等候'],
      text: '从几时算起',
      links: [{ title: '等候', url: '/metrics/#wait' }],
    },
  ]);
});

it('asks what paragraphs of pages leave open, by what they begin with', () => {
  const [open, lost] = [openNotices, lostSources].map(({ find }) => find(handbook));
  expect(open).toMatchObject([{ about: ['文员'], text: '几人值班。' }]);
  expect(open?.[0]?.links[0]?.url).toMatch(/^\/roles\/clerk\/#./);
  expect(lost).toMatchObject([{ about: ['文员'], text: '第 2 条。' }]);
});
