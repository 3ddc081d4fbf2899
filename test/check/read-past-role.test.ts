import { expect, it } from 'vitest';
import { readPastRole } from '../../src/check/read-past-role.ts';

it('reads numbers with their sentences, the retired ones and the holders', () => {
  const text = [
    ...[
      '---',
      'title: 护士长',
      'holder: 张三（东院）、李四',
      'retired:',
      '  - 财004-09',
      '---',
      '',
    ],
    ...['## 岗位职责', '', '1. 审批病历', '    - 编号：财004-01', '    - 主题：病历', ''],
    ...['2、保管印章', '    - 主题：印章', '    - 编号: 财004-02', '    - 编号：没有', ''],
  ];
  expect(readPastRole(`\uFEFF${text.join('\r\n')}`)).toEqual({
    duties: [
      { number: '财004-01', text: '审批病历' },
      { number: '财004-02', text: '保管印章' },
    ],
    retired: ['财004-09'],
    holders: ['张三', '李四'],
  });
});

it('reads what it can of a text that would be refused', () => {
  const text = '---\nretired: [\n---\n1. 审批病历\n    - 编号：A-01\n';
  expect(readPastRole(text).duties).toEqual([{ number: 'A-01', text: '审批病历' }]);
  expect(readPastRole('')).toEqual({ duties: [], retired: [], holders: [] });
});
