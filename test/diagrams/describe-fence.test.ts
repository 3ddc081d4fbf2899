import { expect, test } from 'vitest';
import { describeFence } from '../../src/diagrams/describe-fence.ts';
import { readFenceSource } from '../../src/diagrams/fence-source.ts';

test.each([
  ['flowchart TB\n title --> b', { kind: 'flowchart', title: '流程图', description: '' }],
  [
    '---\ntitle: 车贷办理\n---\nflowchart TB\n a-->b',
    { kind: 'flowchart', title: '流程图：车贷办理', description: '' },
  ],
  ['pie showData title 人数\n "a" : 1', { kind: 'pie', title: '饼图：人数', description: '' }],
  [
    'xychart-beta\n title "月度销量"\n bar [1]',
    { kind: 'xychart', title: '柱状折线图：月度销量', description: '' },
  ],
  [
    'gantt\n title 计划\n accTitle: 培训计划\n accDescr: 共两周',
    { kind: 'gantt', title: '甘特图：培训计划', description: '共两周' },
  ],
])('describes %j', (source, description) => {
  expect(describeFence(readFenceSource(source))).toEqual(description);
});

test.each([
  ['flowchart TB\n a --> b', '流程图：投诉处理'],
  ['flowchart TB\n accTitle: 转诊\n a --> b', '流程图：转诊'],
])('below a heading, %j is called %s', (source, title) => {
  expect(describeFence(readFenceSource(source), '投诉处理').title).toBe(title);
});
