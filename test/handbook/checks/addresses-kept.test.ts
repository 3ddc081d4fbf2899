import { expect, it } from 'vitest';
import { addressesKept } from '../../../src/handbook/checks/addresses-kept.ts';
import type { PastThing } from '../../../src/handbook/past-thing.ts';
import { content, role, topic } from '../written.ts';

const TOPICS = 'content/topics.yaml';
const visits: PastThing = {
  ...{ kind: '主题', id: 'visits', name: '查房', file: TOPICS },
  ...{ numbers: [], text: '', newer: ['rounds'] },
};

function check(formerly: string, things: readonly PastThing[]) {
  const texts = new Map([[TOPICS, `rounds:\n  name: 查房\n${formerly}`]]);
  const ids = [...formerly.matchAll(/[a-z-]+(?=[,\]\n])/g)].map(([id]) => id);
  const lines = { '': 1, name: 2, ...(formerly && { formerly: 3 }) };
  const topics = [{ ...topic('rounds', { name: '查房', formerly: ids }), lines }];
  const past = { numbers: new Set<string>(), duties: new Map(), holders: new Set<string>() };
  return addressesKept(
    content({ topics, texts, past: { ...past, lists: new Set<string>(), things } }),
  );
}

it('an id that was given up is to be written below the name, with every other', () => {
  const wards: PastThing = { ...visits, id: 'wards' };
  expect(check('', [visits, wards])).toEqual([
    {
      ...{ file: TOPICS, line: 2, severity: 'warning' },
      message:
        '代号以前是 visits、wards，现在改了，旧网址已经打不开；写进 formerly，旧网址就会转到这里',
      insert: '  formerly: [visits, wards]',
    },
  ]);
});

it('is added to those that are written, where they stand in one line', () => {
  expect(check('  formerly: [tours]\n', [visits])).toMatchObject([
    { line: 3, fix: '  formerly: [tours, visits]' },
  ]);
  const [told] = check('  formerly:\n    - tours\n', [visits]);
  expect(told).toMatchObject({ line: 3 });
  expect(told?.fix).toBeUndefined();
});

it('nothing is said of what is written, is gone altogether, or stands still', () => {
  expect(check('  formerly: [visits]\n', [visits])).toEqual([]);
  expect(check('', [{ ...visits, name: '病历' }])).toEqual([]);
  expect(check('', [{ ...visits, id: 'rounds', name: '巡视' }])).toEqual([]);
  expect(addressesKept(content({ roles: [role('nurse', { title: '护士' })] }))).toEqual([]);
});
