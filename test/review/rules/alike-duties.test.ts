import { expect, it } from 'vitest';
import { nearDuties } from '../../../src/review/rules/near-duties.ts';
import { widelyRepeated } from '../../../src/review/rules/widely-repeated.ts';
import { asked, handbookWith, role } from '../handbook-of.ts';

const TITLES = ['主管', '文员', '库管', '会计'];

it('asks whose a duty is that roles of two titles have in almost the same words', () => {
  const handbook = company(
    '编制年、季、月工作计划，抓好落实',
    '编制年、季、月工作计划，并抓好落实',
  );
  expect(nearDuties.find(handbook)).toEqual([
    {
      about: ['ZB-01-01', 'ZB-02-01'],
      text: '「编制年、季、月工作计划，抓好落实」「编制年、季、月工作计划，并抓好落实」，是谁的事？',
      links: [
        { title: '主管 ZB-01-01', url: '/roles/r0/#ZB-01-01' },
        { title: '文员 ZB-02-01', url: '/roles/r1/#ZB-02-01' },
      ],
    },
  ]);
  expect(asked(widelyRepeated, handbook)).toEqual([]);
});

it('asks once whether what three titles have could be common', () => {
  const handbook = company('每周写周报', '每周写周报。', '每周五写周报');
  expect(asked(widelyRepeated, handbook)).toEqual([
    ['每周写周报', '「每周写周报」3 个岗位都有，写成通用职责吗？'],
  ]);
  expect(asked(nearDuties, handbook)).toEqual([]);
});

it.each([
  ['who only helps', ['盘点备件库存', '盘点备件库存 协办']],
  ['what is said of one’s own department', ['主持总部全面工作', '主持总部全面工作']],
  ['what says nothing', ['完成公司交办的其他工作', '完成公司交办的其他工作']],
  ['what is common already', ['参加消防演练', '参加消防演练']],
  ['other things in similar words', ['审核采购合同的条款', '登记客户合同的编号']],
])('asks nothing of %s', (_, sentences) => {
  const handbook = company(...sentences);
  expect([...asked(nearDuties, handbook), ...asked(widelyRepeated, handbook)]).toEqual([]);
});

/** A role for each sentence; one that ends with a kind is of that kind. */
function company(...sentences: readonly string[]) {
  const roles = sentences.map((sentence, i) => {
    const [text = '', kind = '主责'] = sentence.split(' ');
    const head = i ? 'reportsTo: 主管' : '';
    const file = role(TITLES[i] ?? '', `ZB-0${i + 1}`, head, [
      [text, '主题：来访', `责任：${kind}`],
    ]);
    return [`roles/r${i}.mdx`, file] as const;
  });
  return handbookWith({
    'topics.yaml': 'visits: {name: 来访}\n',
    'roles/head.mdx': role('经办', 'ZB-08', 'reportsTo: 主管'),
    'roles/clerk.mdx': role('司机', 'ZB-09', 'reportsTo: 主管'),
    'common/all.mdx':
      '---\ntitle: 通用\nfor: [经办]\n---\n\n## 岗位职责\n\n1. 参加消防演练\n    - 编号：TY-01\n    - 主题：来访\n',
    ...Object.fromEntries(roles),
  });
}
