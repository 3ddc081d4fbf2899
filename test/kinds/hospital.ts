const SAFETY = `---
title: 院感要求
for: 全体
---

## 岗位职责

1. 按规定洗手
    - 编号：TY-01
`;

/** The files of a small hospital's handbook: sound, and with every right line of the kinds' examples in it. */
export const HOSPITAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'handbook.yaml': `title: 岗位职责手册
company: 仁和医院
owner: 院办
contact: 请找院办
kinds:
  督促: 监督
unsearched: [任职要求]
`,
    'departments/office.mdx': `---
title: 院办
order: 1
head: 院长
---

统筹全院。

见[护士长](../roles/head-nurse.mdx)。
`,
    'departments/nursing.mdx': `---
title: 护理部
order: 2
head: 护士长
aliases: [护理]
---

全院的护理工作｛含夜班｝。

待确认：床位数。

## 值班

白天两人。

## 值班（夜班）

夜里一人。

## 职责（补充）

带教实习护士。
`,
    'departments/ward.mdx': `---
title: 病区
order: 3
parent: 护理部
head: 护士
---

照护住院病人。

[注]：夜里另有一人。

| 班次 | 人数 |
| --- | --- |
| 白班 | 两人 |
`,
    'roles/president.mdx': `---
title: 院长
code: YZ-01
department: 院办
facts:
  工作地点: 住院楼
---

## 岗位职责

1. 主持全院工作
    - 编号：YZ-01-01
    - 主题：查房
`,
    'roles/head-nurse.mdx': `---
title: 护士长
code: HL-01
department: 护理部
reportsTo: 院长
deputy: 护士
holder: 张敏
headcount: 1
retired: [HL-01-03]
lastNumber: 4
reviewBy: 2099-01-31
facts:
  工作地点: 住院楼
---

## 岗位职责

1. 检查病历
    - 编号：HL-01-01
    - 主题：病历
    - 指标：病历及时率
    - 协作：院办
    - 责任：主责
    - 频次：每月
2. 督促按时查房
    - 编号：HL-01-04
    - 主题：查房
    - 责任：督促

## 考核指标

| 指标 | 目标 | 权重 |
| --- | --- | --- |
| 病历及时率 | 98% | 60% |
| 床位周转率 | 3 次 | 40% |

## 任职要求

有护士执业证书。
`,
    'roles/nurse.mdx': `---
title: 护士
code: HL-02
department: 病区
reportsTo: 护士长
dottedTo: [药师]
facts:
  工作地点: 住院楼
---

## 岗位职责

1. 书写病历
    - 编号：HL-02-01
    - 主题：病历
2. 交接班
    - 编号：HL-02-02
    - 主题：查房
    - 协作：血站
`,
    'roles/pharmacist.mdx': `---
title: 药师
code: YF-01
department: 院办
reportsTo: 院长
facts:
  工作地点: 住院楼
---

## 岗位职责

1. 审核处方
    - 编号：YF-01-01
    - 主题：查房
`,
    'approved/pharmacist/1.0.mdx': `---
version: 1.0
effective: 2026-01-01
approvedBy: 院长
approvedOn: 2025-12-20
fingerprint: 1ad91bd9e6b2a46cb91d54426ea421a8fe04651ececc3c61d48173640b46ce04
title: 药师
code: YF-01
department: 院办
reportsTo: 院长
facts:
  工作地点: 住院楼
---

## 岗位职责

1. 审核处方
    - 编号：YF-01-01
    - 主题：查房
`,
    'approved/pharmacist/1.1.mdx': `---
version: 1.1
effective: 2026-07-01
approvedBy: 院长
approvedOn: 2026-06-20
fingerprint: c54bf3140eb12692269002daa4cc14dd629a7ca48b6818c46208762963c1a211
title: 药师
code: YF-01
department: 院办
reportsTo: 院长
facts:
  工作地点: 住院楼
---

## 岗位职责

1. 审核处方
    - 编号：YF-01-01
    - 主题：查房
`,
    'approved/pharmacist/1.1/safety.mdx': SAFETY,
    'common/safety.mdx': SAFETY,
    'topics.yaml': `records:
  name: 病历
  aliases: [病案]
  lead: 护士长
rounds:
  name: 查房
medicines:
  name: 用药
disinfection:
  name: 消毒
duty-hours:
  name: 值班
  lead: 护士
`,
    'metrics.yaml': `records-on-time:
  name: 病历及时率
  definition: 按时写完的病历除以应写的病历。
  unit: '%'
bed-turnover:
  name: 床位周转率
  definition: 出院人数除以床位数。
  unit: 次
`,
    'partners.yaml': `blood-bank:
  name: 血站
`,
    'authority.yaml': `equipment:
  matter: 设备购置
  amounts:
    5 万元以下: 护士长
    5 万元以上: 护士长、院长
`,
    'sources.yaml': `1-nurse: {标题: 护士守则, 条号: 1}
1-nurse-01: [HL-02-01]
`,
    'review.yaml': `没有职务代理人的岗位:
  护士: 由护理部另行安排
`,
    'guide/how-to-read.mdx': `---
title: 怎么读
formerly: [reading]
order: 1
---

先看图。

\`\`\`mermaid
flowchart TD
  a[申请] --> b[审批]
\`\`\`
`,
  }).map(([path, text]) => [`content/${path}`, text]),
);

/** What its history tells: a duty that was given up, somebody who left, a topic, and a page that had another file. */
export const HOSPITAL_PAST = {
  numbers: new Set(['HL-01-03']),
  duties: new Map(),
  holders: new Set(['张敏', '李萍']),
  lists: new Set<string>(),
  things: [
    {
      kind: '主题' as const,
      id: 'rounds',
      name: '查房',
      file: 'content/topics.yaml',
      numbers: [],
      text: 'rounds:\n  name: 查房',
      newer: [],
    },
    {
      kind: '指南' as const,
      id: 'reading',
      name: '怎么读',
      file: 'content/guide/reading.mdx',
      numbers: [],
      text: '',
      newer: ['how-to-read'],
    },
  ],
};
