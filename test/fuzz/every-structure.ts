/** A sound handbook of a clinic with everything in it that content may hold, by path from the project. */
export const EVERY_STRUCTURE: ReadonlyMap<string, string> = new Map([
  [
    'content/handbook.yaml',
    `title: 岗位职责手册
company: 青山医院
owner: 院办
contact: 请找院办
unsearched: [任职要求]
kinds: { 督促: 监督 }
editUrl: https://git.example.cn/edit/{file}
`,
  ],
  [
    'content/departments/office.mdx',
    `---
title: 院办
order: 1
head: 院长
aliases: [办公室]
---

统筹全院，见[院长](../roles/director.mdx#岗位职责)。

## 怎么联系

1. 急事打电话。
2. 别的事写*邮件*：office@example.cn
`,
  ],
  [
    'content/departments/wards.mdx',
    `---
title: 护理部
order: 2
parent: 院办
head: 护士长
---

管好病房。
`,
  ],
  [
    'content/roles/director.mdx',
    `---
title: 院长
code: YB-01
department: 院办
reportsTo: 董事会
aliases: [院首]
holder: 张三
version: "1.0"
effective: 2026-01-01
---

## 岗位目的

办好医院。

## 岗位职责

1. 主持日常工作
    - 编号：YB-01-01
    - 主题：经营
    - 频次：每周
2. 审定病历制度
    - 编号：YB-01-02
    - 主题：病历
    - 协作：护理部（会签）、银行
    - 责任：审批
    - 待确认：与卫健委的口径要再核对
`,
  ],
  [
    'content/roles/head-nurse.mdx',
    `---
title: 护士长
code: HL-01
department: 护理部
reportsTo: 院长
dottedTo: [董事会]
aliases: [护理主管]
holder: [李四（东院区） 8021, { name: 王五, phone: 8022 }]
deputy: 护士
headcount: 1
contact: 分机 8001
reviewBy: 2027-01-31
facts: { 职级: 中级, 试用期: 三个月 }
retired: [HL-01-03]
lastNumber: 4
---

## 岗位目的

让每一位病人得到照料，见 https://example.cn/a 。

## 岗位职责

### 病历

1. 每月检查**病历**，把缺页的退回补齐
    1. 抽查十份
    2. 登记缺页
    - 编号：HL-01-01
    - 主题：病历
    - 指标：病历合格率
    - 频次：每月
    - 标准：缺页不超过 1%
2. 督办欠费病人的结算
    - 编号：HL-01-02
    - 主题：结算、病历
    - 协作：院办
    - 责任：督促

### 排班

3. 排定病房的班次
    - 编号：HL-01-04
    - 主题：排班

## 考核指标

| 指标 | 目标 | 权重 | 周期 |
| --- | ---: | :---: | --- |
| 病历合格率 | ≥ 98% | 60% | 月度 |
| 排班准时率 | ≥ 95% | 40% | 季度 |

## 任职要求

- 大专以上
- [ ] 有护士证
`,
  ],
  [
    'content/roles/nurse.mdx',
    `---
title: 护士
code: HL-02
department: 护理部
reportsTo: 护士长
---

## 岗位职责

1. 照料病人
    - 编号：HL-02-01
    - 主题：排班
`,
  ],
  [
    'content/common/everybody.mdx',
    `---
title: 全员职责
for: 全体
except: [院长]
code: TY
---

## 岗位职责

1. 保守病人的秘密
    - 编号：TY-01
    - 主题：病历
`,
  ],
  [
    'content/topics.yaml',
    `operations: { name: 经营 }
records:
  name: 病历
  aliases: [病案]
  lead: 护士长
shifts: { name: 排班 }
bills: { name: 结算 }
`,
  ],
  [
    'content/metrics.yaml',
    `records-rate:
  name: 病历合格率
  definition: 合格份数除以抽查份数。
  unit: "%"
  aliases: [合格率]
shifts-rate: { name: 排班准时率, definition: 准时公布的班次所占的比例, unit: "%" }
`,
  ],
  ['content/partners.yaml', 'board: { name: 董事会, aliases: [股东方] }\nbank: { name: 银行 }\n'],
  [
    'content/authority.yaml',
    `payment:
  matter: 付款
  aliases: [支出]
  amounts:
    1 万元以下: 护士长
    1 万元以上: 护士长、院长
  note: 先有预算
leave: { matter: 请假, signatures: 护士长 }
`,
  ],
  [
    'content/sources.yaml',
    `1-office: { 标题: 旧制度 · 院办, 条号: 1-3 }
1-office-01: [YB-01-01, YB-01-02]
1-office-02: 任职要求
1-office-03: { 废止: 与别条重复 }
`,
  ],
  [
    'content/guide/how-to-read.mdx',
    `---
title: 怎么读
order: 1
---

查职责，先看[护士长](../roles/head-nurse.mdx#HL-01-01)，再看[病历](#病历怎么走)。

待确认：封面还没有定。

## 病历怎么走

\`\`\`mermaid
flowchart LR
  a["写病历"] --> b["检查"]
  b --> c["归档"]
  click b href "../roles/head-nurse.mdx"
\`\`\`

> 缺页的要退回。

### 谁来问

| 事项 | 找谁 |
| --- | --- |
| 病历 | \`护士长\` |
| 付款 | 院长 |

- 一级
    - 二级

---

\`\`\`text
原样的字
\`\`\`
`,
  ],
]);
