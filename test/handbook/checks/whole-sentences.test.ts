import { expect, it } from 'vitest';
import { wholeSentences } from '../../../src/handbook/checks/whole-sentences.ts';
import { content, duty, role } from '../written.ts';

it('reminds of a sentence that ends with a colon, unless sub-items stand below', () => {
  const opened = { ...duty(12, '每日检查：'), subItems: [{ text: '病历', line: 13 }] };
  const duties = [duty(8, '核对药品'), duty(10, '病历管理：'), opened];
  const found = wholeSentences(content({ roles: [role('a', { title: '甲' }, duties)] }));
  expect(found.map(({ line, severity }) => [line, severity])).toEqual([[10, 'warning']]);
});
