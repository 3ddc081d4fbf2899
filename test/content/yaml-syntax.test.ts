import { expect, it } from 'vitest';
import { explainYamlError } from '../../src/content/yaml-syntax.ts';

it('explainYamlError has a Chinese text for every code', () => {
  expect(['TAB_AS_INDENT', 'DUPLICATE_KEY', 'ANYTHING'].map(explainYamlError)).toEqual([
    '缩进要用空格，不要用 Tab 键',
    '同一个名称写了两次，请删掉一个',
    '这一行看不懂：每行要写成「名称: 内容」，与相邻的行对齐',
  ]);
});
