import { expect, it } from 'vitest';
import { unsearchedStand } from '../../../src/handbook/checks/unsearched-stand.ts';
import { content, role, written } from '../written.ts';

const SETTINGS = content().handbook.data;
const a = role('a', { title: '店长' });
const roles = [
  { ...a, sections: [{ title: '岗位目的', anchor: '岗位目的', text: '好', lines: [], line: 3 }] },
];
const handbook = (unsearched: string[]) =>
  written('content/handbook.yaml', { ...SETTINGS, unsearched });

it('unsearchedStand knows the headings of roles', () => {
  expect(unsearchedStand(content({ roles, handbook: handbook(['岗位目的']) }))).toEqual([]);
  expect(unsearchedStand(content({ roles }))).toEqual([]);
});

it('unsearchedStand reminds of a heading that no role has', () => {
  const problems = unsearchedStand(content({ roles, handbook: handbook(['岗位目地', '旧文']) }));
  expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
    ['warning', 'unsearched：除「岗位职责」外，没有岗位写着「## 岗位目地」，是不是「岗位目的」？'],
    ['warning', 'unsearched：除「岗位职责」外，没有岗位写着「## 旧文」；不用了就删去'],
  ]);
});

it('unsearchedStand says nothing while a role cannot be read', () => {
  const broken = { ...a, broken: true };
  expect(unsearchedStand(content({ roles: [broken], handbook: handbook(['旧文']) }))).toEqual([]);
});
