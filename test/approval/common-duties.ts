/** Duties of everybody. */
export const COMMON = `---
title: 全员通用职责
for: 全体
---

## 岗位职责

1. 保密
    - 编号：TY-01
`;
