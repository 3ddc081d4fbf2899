import { expect, it } from 'vitest';
import { ownFactsAgree } from '../../../src/handbook/checks/own-facts-agree.ts';
import { content, role } from '../written.ts';

it.each([
  ['工作的点', '工作地点'],
  ['工作点', '工作地点'],
  ['工作点地', '工作地点'],
])('reminds of %s where three others write %s', (label, meant) => {
  expect(told(label, [meant, meant, meant])).toEqual([
    `facts 的「${label}」只有这里写，3 个岗位写的是「${meant}」；若是一回事，请写得一样`,
  ]);
});

it.each([
  ['工作时间', ['工作地点', '工作地点', '工作地点']],
  ['工作的点', ['工作地点', '工作地点']],
  ['职等', ['职级', '职级', '职级']],
  ['工作地点', ['工作地点', '工作地点', '工作地点']],
])('says nothing of %s beside %j', (label, others) => {
  expect(told(label, others)).toEqual([]);
});

it('says nothing of a word that several write', () => {
  const labels = ['下班时间', '上班时间', '上班时间', '上班时间'];
  expect(told('下班时间', labels)).toEqual([]);
});

function told(label: string, others: readonly string[]): string[] {
  const roles = [label, ...others].map((it, i) => {
    return role(`role-${i}`, { title: `岗位${i}`, facts: { [it]: '值' } });
  });
  return ownFactsAgree(content({ roles })).map(({ message }) => message);
}
