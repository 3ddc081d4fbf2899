import { expect, it } from 'vitest';
import { ownKindsCount } from '../../../src/handbook/checks/own-kinds-count.ts';
import { content } from '../written.ts';

it('is content with words that count as one of the five, used or not', () => {
  expect(fixes({ 督促: '监督', 全责: '主责', 审核: '审批', 备案: '知会' })).toEqual([]);
});

it.each([
  [{ 督促: '监都' }, '  督促: 监督'],
  [{ 全责: '负责' }, '  全责: 主责'],
  [{ 督促: '监督', 督办: '督促' }, '  督办: 监督'],
  [{ 审核: '决定' }, undefined],
  [{ 审批: '监督' }, undefined],
  [{ '督促、检查': '监督' }, '  督促: 监督\n  检查: 监督'],
  [{ '审 核': '审批' }, '  审核: 审批'],
  [{ '审批/审核': '审批' }, undefined],
  [{ 督促: '监督', '督促、检查': '监督' }, undefined],
])('refuses %j', (kinds, fix) => {
  expect(fixes(kinds)).toEqual([fix]);
});

function fixes(kinds: Readonly<Record<string, string>>) {
  const { handbook } = content();
  const data = { ...handbook.data, kinds };
  return ownKindsCount(content({ handbook: { ...handbook, data } })).map(({ fix }) => fix);
}
