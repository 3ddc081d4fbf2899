import { describe, expect, it } from 'vitest';
import { readFlags, USAGE } from '../../src/init/read-flags.ts';

describe('readFlags', () => {
  it('reads all three in any order and in both forms', () => {
    const args = ['--top=总经理', '--departments', '总经办,销售部', '--company', '某店'];
    const given = { company: '某店', departments: ['总经办', '销售部'], top: '总经理' };
    expect(readFlags(args)).toEqual({ given, discard: false });
  });

  it('leaves to be asked what is not given', () => {
    expect(readFlags(['--discard', '--top', '院长'])).toEqual({
      given: { top: '院长' },
      discard: true,
    });
  });

  it.each([
    [['--boss', '甲'], `不认识的参数「--boss」。名称里有空格时，要用引号括起来。${USAGE}`],
    [['--company', '某', '店'], `不认识的参数「店」。名称里有空格时，要用引号括起来。${USAGE}`],
    [['--company', '--top', '甲'], `--company 后面要写名称。${USAGE}`],
    [['--company'], `--company 后面要写名称。${USAGE}`],
    [['--top', '甲', '--top=乙'], '参数 --top 写了两次，请去掉一个。'],
    [['--company='], '公司名称不能为空。'],
    [['--departments', '甲,甲'], '部门「甲」写了两次，请去掉一个。'],
  ])('refuses %j', (args, refusal) => {
    expect(readFlags(args)).toMatchObject({ refusal });
  });
});
