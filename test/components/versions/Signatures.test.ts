import { expect, test } from 'vitest';
import Signatures from '../../../src/components/versions/Signatures.astro';
import { words } from '../words.ts';

test('has a line for each who signs, with a name where it is known', async () => {
  const signatories = [
    { as: '任职人', name: '李任' },
    { as: '人力资源', name: '' },
  ];
  expect(await words(Signatures, { signatories })).toEqual([
    '签收',
    '本人已阅读并理解以上内容，愿意遵守。',
    '任职人 | 李任 | 签字： | 日期：',
    '人力资源 | 姓名： | 签字： | 日期：',
  ]);
});
