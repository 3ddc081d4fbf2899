import { expect, it } from 'vitest';
import { explainFileName } from '../../src/content/file-name.ts';

it.each(['a', 'head-nurse', 'b2'])('%s names a page', (id) => {
  expect(explainFileName(id)).toBeNull();
});

it.each([
  ['Head Nurse', '请改名为 head-nurse.mdx'],
  ['head_nurse', '请改名为 head-nurse.mdx'],
  ['护士长', '文件名只能用小写字母、数字和短横线'],
  ['con', 'Windows 电脑上不能有名叫 con 的文件'],
  ['lpt1', 'Windows 电脑上不能有名叫 lpt1 的文件'],
  ['a'.repeat(101), '文件名太长，最多 100 个字母'],
])('%s does not, and it is said why', (id, why) => {
  expect(explainFileName(id)).toContain(why);
});
