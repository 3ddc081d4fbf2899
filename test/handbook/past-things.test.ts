import { expect, it } from 'vitest';
import type { PastThing } from '../../src/handbook/past-thing.ts';
import { becomeOf, isStanding, movedFile } from '../../src/handbook/past-things.ts';
import { content, department, duty, role } from './written.ts';

const gone: PastThing = {
  kind: '岗位',
  id: 'head-nurse',
  name: '护士长',
  file: 'content/roles/head-nurse.mdx',
  numbers: ['HL-01-01', 'HL-01-02', 'HL-01-03'],
  text: '',
  newer: ['chief-nurse'],
};
const numbered = (...numbers: string[]) =>
  numbers.map((it, at) => duty(at, '巡视', { 编号: [it] }));

it('a page moved with most of its duties is known by them, whatever it is called', () => {
  const roles = [
    role('chief-nurse', { title: '总护士' }, numbered('HL-01-01', 'HL-01-03')),
    role('nurse', { title: '护士长' }, numbered('HL-01-02')),
  ];
  expect(becomeOf(gone, content({ roles }))?.name).toBe('总护士');
  expect(movedFile(gone.file, content({ roles, past: past(gone) }))).toBe(roles[0]?.file);
});

it('a name is followed only to what came when it had gone', () => {
  const moved = role('chief-nurse', { title: '主管', aliases: ['护士长'] });
  expect(becomeOf(gone, content({ roles: [moved] }))?.entry).toBe(moved);
  const namesake = role('nurse', { title: '护士长' });
  expect(becomeOf(gone, content({ roles: [namesake] }))).toBeNull();
  expect(movedFile(gone.file, content({ roles: [namesake], past: past(gone) }))).toBeNull();
  expect(movedFile('content/roles/x.mdx', content({ past: past(gone) }))).toBeUndefined();
});

it('what could not be read may still stand', () => {
  expect(isStanding(gone, content())).toBe(false);
  expect(isStanding(gone, content({ texts: new Map([[gone.file, '']]) }))).toBe(true);
  expect(isStanding(gone, content({ misplaced: [gone.file] }))).toBe(true);
  const topic: PastThing = { ...gone, kind: '主题', file: 'content/topics.yaml' };
  const texts = new Map([[topic.file, 'a:\n  name: 甲\n']]);
  expect(isStanding(topic, content())).toBe(true);
  expect(isStanding(topic, content({ texts }))).toBe(false);
});

it('an id that is in use is that of the thing itself', () => {
  const same = department('head-nurse', { title: '护理' });
  const thing: PastThing = { ...gone, kind: '部门', name: '护理部' };
  expect(becomeOf(thing, content({ departments: [same] }))?.entry).toBe(same);
});

function past(...things: PastThing[]) {
  const nothing = { numbers: new Set<string>(), duties: new Map(), holders: new Set<string>() };
  return { ...nothing, lists: new Set<string>(), things };
}
