import { describe, expect, it } from 'vitest';
import { readNames } from '../../src/init/read-names.ts';

describe('readNames', () => {
  it('takes departments apart at commas of any kind', () => {
    const names = ['总经办', '销售部', '售后部', '财务部', '后勤'];
    expect(readNames('departments', ' 总经办、销售部，售后部,财务部；后勤 ')).toEqual({ names });
  });

  it('leaves a company its brackets, spaces and commas', () => {
    const company = '某某（集团）有限公司, Ltd.';
    expect(readNames('company', ` ${company}\t`)).toEqual({ names: [company] });
  });

  it.each([
    ['company', ' ', '公司名称不能为空。'],
    ['top', '', '最高岗位的名称不能为空。'],
    ['departments', '销售部,,售后部', '部门名称不能为空，两个逗号之间要有名称。'],
    ['departments', '销售部,', '部门名称不能为空，两个逗号之间要有名称。'],
    ['departments', '销售部、售后部、销售部 ', '部门「销售部」写了两次，请去掉一个。'],
    ['departments', '销售/售后', '部门名称「销售/售后」里不能有「/」。'],
    ['top', '总经理、店长', '最高岗位的名称「总经理、店长」里不能有「、」。'],
    ['top', '{总经理}', '最高岗位的名称「{总经理}」里不能有「{」。'],
    ['company', '甲<乙', '公司名称「甲<乙」里不能有「<」。'],
    ['company', '甲\u200b乙', '公司名称「甲□乙」里不能有看不见的特殊字符或换行。'],
    ['company', '甲\n乙', '公司名称「甲□乙」里不能有看不见的特殊字符或换行。'],
    ['top', '……', '最高岗位的名称「……」里没有文字。'],
    ['company', '长'.repeat(41), `公司名称「${'长'.repeat(41)}」太长，最多 40 个字。`],
  ] as const)('refuses as %s the answer %j', (asked, typed, refusal) => {
    expect(readNames(asked, typed)).toEqual({ names: null, refusal });
  });
});
