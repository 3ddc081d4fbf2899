import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainFileName } from '../../src/content/file-name.ts';
import { isSlug } from '../../src/handbook/slug.ts';
import { fileNames } from '../../src/init/letters.ts';

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

  it('gives none that no file can have: what Windows keeps for itself, and what is too long', () => {
    expect(fileNames(['con', 'ＣＯＭ1', 'aux'], 'role')).toEqual(['con-2', 'com1-2', 'aux-2']);
    const long = '双'.repeat(40);
    expect(fileNames([long, `${long}一`, `${long}二`], 'role').map(explainFileName)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

it('any names get as many different addresses', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 40 }), (names) => {
      const files = fileNames(names, 'department');
      expect(new Set(files).size).toBe(names.length);
      expect(files.map(explainFileName).filter(Boolean)).toEqual([]);
    }),
  );
});
