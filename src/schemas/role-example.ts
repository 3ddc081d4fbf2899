/** A role file in which every field of the schema stands, and every kind of line a duty can have. */
export const ROLE_EXAMPLE = `---
title: 护士长
code: HL-01
department: 护理部
order: 1
reportsTo: 院长
dottedTo: [药师]
aliases: [护士主管]
deputy: 护士
holder: 张敏
contact: 8021
headcount: 1
version: '1.0'
effective: 2026-01-31
reviewBy: 2027-01-31
retired: [HL-01-03]
lastNumber: 4
formerly: [ward-head]
facts:
  工作地点: 住院楼
---

## 岗位目的

让每一位病人得到及时的护理。

## 岗位职责

### 病历

1. 检查病历
    - 编号：HL-01-01
    - 主题：病历
    - 指标：病历及时率
    - 协作：院办（归档）
    - 责任：主责
    - 频次：每月 5 日
    - 标准：5 日以前查完上月的病历

### 查房

2. 督促按时查房
    1. 核对查房记录
    2. 提醒没有查房的人
    - 编号：HL-01-04
    - 主题：查房
    - 责任：监督
    - 待确认：夜间由谁查房

## 考核指标

| 指标 | 目标 | 权重 |
| --- | --- | --- |
| 病历及时率 | 98% | 60% |
| 床位周转率 | 3 次 | 40% |

## 任职要求

有护士执业证书。
`;
