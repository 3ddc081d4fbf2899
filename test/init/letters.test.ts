import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug } from '../../src/handbook/slug.ts';
import { fileNames, marks } from '../../src/init/letters.ts';

describe('fileNames', () => {
  it('writes names in pinyin, with Latin letters and digits as they are', () => {
    const names = ['销售部', 'IT部', '4S店（浦东）', '女装部', 'ＩＴ中心'];
    const files = ['xiao-shou-bu', 'it-bu', '4s-dian-pu-dong', 'nv-zhuang-bu', 'it-zhong-xin'];
    expect(fileNames(names, 'department')).toEqual(files);
  });

  it('tells names of one sound apart, and names without any', () => {
    const names = ['公关部', '攻关部', '関', '⑨', 'Отдел', 'Цех'];
    const [first, second, ...rest] = fileNames(names, 'department');
    expect([first, second]).toEqual(['gong-guan-bu', 'gong-guan-bu-2']);
    expect(rest.every(isSlug)).toBe(true);
    expect(rest.slice(-2)).toEqual(['department', 'department-2']);
  });
});

describe('marks', () => {
  it('takes the initials, without what every department is called', () => {
    const names = ['销售部', '总经办', '人事行政部', '外科', 'IT部', '店', '客户服务中心'];
    expect(marks(names)).toEqual(['XS', 'ZJB', 'RSXZ', 'WK', 'IT', 'DIAN', 'KHFW']);
  });

  it('gives two departments of the same initials different ones', () => {
    expect(marks(['销售部', '学术部', '形势部', '销售', '1部', '2部'])).toEqual([
      ...['XS', 'XSB', 'XSA', 'XSC', 'BA', 'BB'],
    ]);
  });
});

it('any names get as many different addresses and marks', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 40 }), (names) => {
      const files = fileNames(names, 'department');
      const codes = marks(names);
      expect(new Set(files).size).toBe(names.length);
      expect(new Set(codes).size).toBe(names.length);
      expect(files.every(isSlug)).toBe(true);
      expect(codes.every((code) => /^[A-Z]{2,4}$/.test(code))).toBe(true);
    }),
  );
});
