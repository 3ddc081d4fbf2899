import { describe, expect, it } from 'vitest';
import { faultOfAddress, meantAddress } from '../../src/handbook/meant-address.ts';

describe('meantAddress', () => {
  it.each([
    ['www.example.cn', 'https://www.example.cn'],
    ['oa.example.cn/login', 'https://oa.example.cn/login'],
    ['http//oa.example.cn', 'http://oa.example.cn'],
    ['https:/oa.example.cn/a?b=1', 'https://oa.example.cn/a?b=1'],
    ['https：//oa.example.cn', 'https://oa.example.cn'],
    ['htttps://oa.example.cn', 'https://oa.example.cn'],
    ['https:\\\\oa.example.cn', 'https://oa.example.cn'],
    ['“https//oa.example.cn”', 'https://oa.example.cn'],
    ['hr@example.cn', 'mailto:hr@example.cn'],
    ['邮箱：hr@example.cn', 'mailto:hr@example.cn'],
    ['8021', 'tel:8021'],
    ['电话：0571-8888 8888', 'tel:0571-88888888'],
  ])('reads %j as %j', (target, meant) => expect(meantAddress(target)).toBe(meant));

  it.each(['院长', '../roles/a.mdx', 'a.mdx', 'topics.yaml', 'javascript:alert(1)', '', '#', '12'])(
    'makes nothing of %j',
    (target) => expect(meantAddress(target)).toBeNull(),
  );
});

describe('faultOfAddress', () => {
  it.each(['https://a.cn', 'http://oa/x', 'mailto:hr@example.cn?subject=a', 'tel:8021'])(
    'finds nothing in %j',
    (target) => expect(faultOfAddress(target)).toBeNull(),
  );

  it.each(['https://', 'http:///a', 'mailto:', 'mailto:hr', 'tel:'])(
    'finds %j unfinished',
    (target) => expect(faultOfAddress(target)).toMatch(/没有写(?:完|对)/),
  );
});
