import { expect, test } from 'vitest';
import { meantChart } from '../../src/diagrams/meant-chart.ts';
import { renderer } from './own-renderer.ts';

test.each([
  ['flowchart TD\n  a["甲"] —> b["乙"]', 'flowchart TD\n  a["甲"] --> b["乙"]'],
  ['flowchart TD\n  a["甲"] → b["乙"]', 'flowchart TD\n  a["甲"] --> b["乙"]'],
  ['flowchart TD\n  a["甲"] －－> b["乙"]', 'flowchart TD\n  a["甲"] --> b["乙"]'],
  ['flowchart TD\n  a["甲"] -> b["乙"]', 'flowchart TD\n  a["甲"] --> b["乙"]'],
  ['flowchart TD\n  a["甲"] --＞ b', 'flowchart TD\n  a["甲"] --> b'],
  ['flowchart TD\n  a【甲】 --> b', 'flowchart TD\n  a[甲] --> b'],
  ['flowchart TD\n  a[“甲”] --> b', 'flowchart TD\n  a["甲"] --> b'],
  ['flowchart TD\n  a[审批(院长)] --> b', 'flowchart TD\n  a["审批(院长)"] --> b'],
  ['flowchart TD\n  a：挂号 --> b', 'flowchart TD\n  a[挂号] --> b'],
  ['flowchart TD\n  a --> b；', 'flowchart TD\n  a --> b'],
  ['flowchart TD\n  a --> end[出院]', 'flowchart TD\n  a --> end1[出院]'],
  [
    'flowchart TD\n  class --> b\n  b --> default',
    'flowchart TD\n  class1 --> b\n  b --> default1',
  ],
  ['flowchart TD\n  a["挂号] --> b', 'flowchart TD\n  a["挂号"] --> b'],
  ['flowchart TD\n  a{是否"急诊"} --> b', 'flowchart TD\n  a{是否「急诊」} --> b'],
  ['flowchart TD\n  a --> b[出院', 'flowchart TD\n  a --> b[出院]'],
  ['flowchart TD\n  a --> |同意 b[出院]', 'flowchart TD\n  a -->|同意| b[出院]'],
  ['flowchart TD\n  a => b', 'flowchart TD\n  a --> b'],
  ['flowchart TD\n  a（挂号） --> b（就诊）', 'flowchart TD\n  a(挂号) --> b(就诊)'],
  ['flowchart TD\n  a｛急诊？｝ --> b', 'flowchart TD\n  a{急诊？} --> b'],
  ['flowchart TD\n  院长-->护士长（兼）', 'flowchart TD\n  院长-->护士长["护士长（兼）"]'],
  ['flowchart TD\n  a[挂号） --> b', 'flowchart TD\n  a[挂号] --> b'],
  ['flowchart TD\n  a[挂号 --> b[就诊]', 'flowchart TD\n  a[挂号] --> b[就诊]'],
  ['flowchart TD\n  a["挂号"} --> b', 'flowchart TD\n  a["挂号"] --> b'],
  ['flowchart TD\n  a{"急诊？"] -->|是| b', 'flowchart TD\n  a{"急诊？"} -->|是| b'],
  ['flowchart TD\n  a["挂号" --> b["就诊"]', 'flowchart TD\n  a["挂号"] --> b["就诊"]'],
  ['flowchart TD\n  a --> b{"急诊？"', 'flowchart TD\n  a --> b{"急诊？"}'],
  ['flowchart TD\n  a{["急诊？"} --> b', 'flowchart TD\n  a{"急诊？"} --> b'],
  ['flowchart TD\n  a{["挂号"] --> b', 'flowchart TD\n  a["挂号"] --> b'],
  ['flowchart TD\n  a[挂号[一楼]] --> b', 'flowchart TD\n  a["挂号[一楼]"] --> b'],
  ['flowchart TD\n  a -->|是(急诊)| b', 'flowchart TD\n  a -->|"是(急诊)"| b'],
  ['flowchart TD\n  // 备注\n  a --> b', 'flowchart TD\n  %% 备注\n  a --> b'],
  ['flowchart TD:\n  a --> b', 'flowchart TD\n  a --> b'],
  ['flowchart 从上到下\n  a --> b', 'flowchart TD\n  a --> b'],
  ['flowchart TDD\n  a --> b', 'flowchart TD\n  a --> b'],
  ['a --> b', 'flowchart TD\na --> b'],
  [
    'flowchart TD\n  subgraph 门诊（一楼）\n  a --> b\n  end',
    'flowchart TD\n  subgraph 门诊["门诊（一楼）"]\n  a --> b\n  end',
  ],
  ['stateDiagram-v2\n  待审 -> 通过', 'stateDiagram-v2\n  待审 --> 通过'],
  ['pie\n  "甲": 30%\n  "乙": 70%', 'pie\n  "甲": 30\n  "乙": 70'],
  [
    'journey\n  title 就诊\n  section 门诊\n    挂号：5：病人',
    'journey\n  title 就诊\n  section 门诊\n    挂号: 5: 病人',
  ],
  ['quadrantChart\n  甲：[0.3，0.6]', 'quadrantChart\n  甲: [0.3, 0.6]'],
  ['flowchat TD\n  a --> b', 'flowchart TD\n  a --> b'],
  ['流程图 TD\n  a --> b', 'flowchart TD\n  a --> b'],
  ['sequenceDiagram\n  甲->>乙 送检', 'sequenceDiagram\n  甲->>乙: 送检'],
  ['sequenceDiagram\n  甲－>>乙：送检', 'sequenceDiagram\n  甲->>乙: 送检'],
  ['pie\n  "甲"：30', 'pie\n  "甲":30'],
  ['pie\n  甲 : 30', 'pie\n  "甲" : 30'],
])('%j is meant as a chart that can be drawn', async (source, meant) => {
  const { text, whys } = meantChart(source);
  expect(text).toBe(meant);
  expect(whys).toHaveLength(1);
  await expect(renderer.renderFence(text)).resolves.toHaveProperty('svg');
});

test.each([
  'flowchart TD\n  a["甲→乙【一】"] --> b',
  'flowchart TD\n  a(["甲"]) --> b[("乙")] --> c[["丙"]] --> d{{"丁"}} --> e(("戊")) --> f[/"己"/]',
  'flowchart TD\n  a{["甲"]} --> b',
  'flowchart TD\n  subgraph 一楼\n    a --> b\n  end\n  b --> endoscopy[内镜]',
  'sequenceDiagram\n  participant 甲\n  甲->>乙: 送检\n  Note over 甲,乙: 当天',
  'pie title 占比\n  "甲" : 30',
  'xychart-beta\n  x-axis ["一", "二"]\n  bar [1, 2]',
])('%j stays as it is', (source) => {
  expect(meantChart(source)).toEqual({ text: source, whys: [] });
});
