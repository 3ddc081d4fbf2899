import { expect, test } from 'vitest';
import { refuseDeletion } from '../../src/publish/deleted-duties.ts';

const duty = (id: string, text = `做 ${id}`) => ({ id, text });
const five = { duties: ['1', '2', '3', '4'].map((id) => duty(id)), commonDuties: [duty('5')] };

test('a fifth of all duties may be deleted without a word', () => {
  expect(refuseDeletion(five, { duties: five.duties }, '改')).toBeNull();
});

test('more than a fifth needs the word', () => {
  const after = { duties: five.duties.slice(1) };
  expect(refuseDeletion(five, after, '改')).toContain('删除 5 条职责中的 2 条');
  for (const word of ['[确认删除]', '【确认删除】', '［确认删除］'])
    expect(refuseDeletion(five, after, `两个岗位合并 ${word}`)).toBeNull();
  expect(refuseDeletion(five, after, '还没有确认删除')).not.toBeNull();
});

test('a duty with another number or another text is not deleted', () => {
  const renumbered = five.duties.map(({ id, text }) => duty(`A-${id}`, text));
  expect(refuseDeletion(five, { duties: renumbered }, '改')).toBeNull();
  const rewritten = { ...five, duties: five.duties.map(({ id }) => duty(id, '新')) };
  expect(refuseDeletion(five, rewritten, '改')).toBeNull();
});

test('a handbook without duties has none to lose', () => {
  expect(refuseDeletion({ duties: [] }, { duties: [] }, '改')).toBeNull();
});
