import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContent } from '../../src/history/read-content.ts';

const ROLE = `---
title: 主任
code: NK-01
department: 内科
aliases: [科主任]
holder: 张三（东院） 8021
---

待确认：交接时间未定。

## 岗位职责

### 病房

1. 主持查房
    - 编号：NK-01-01
    - 主题：查房、病历

## 任职要求

本科以上
`;

test('a reading says what stands in a file, whatever way it is written', () => {
  const [role] = readContent(parseContent(new Map([['content/roles/head.mdx', ROLE]]))).roles;
  expect(role).toEqual({
    id: 'head',
    formerly: [],
    file: 'content/roles/head.mdx',
    title: '主任',
    code: 'NK-01',
    facts: [
      { label: '岗位编号', values: ['NK-01'] },
      { label: '所属部门', values: ['内科'] },
      { label: '别名', values: ['科主任'] },
      { label: '任职人', values: ['张三（东院） 8021'] },
      { label: '待确认', values: ['交接时间未定。'] },
    ],
    sections: [{ title: '任职要求', lines: ['本科以上'] }],
    duties: [
      {
        id: 'NK-01-01',
        text: '主持查房',
        subItems: [],
        group: '病房',
        facts: [
          { label: '主题', values: ['查房', '病历'] },
          { label: '责任', values: ['主责'] },
        ],
      },
    ],
  });
});
