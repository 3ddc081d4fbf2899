import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from '../../src/history/changes-between.ts';
import type {
  DutyReading,
  NameReading,
  PageReading,
  Reading,
  RoleReading,
} from '../../src/history/reading.ts';
import { applyChanges } from './apply-changes.ts';
import { randomReading, rewritten } from './random-readings.ts';

test('the changes between two readings make the later one of the earlier', () => {
  fc.assert(
    fc.property(randomReading, randomReading, (before, after) => {
      const made = applyChanges(before, changesBetween(before, after));
      expect(inOrder(made)).toEqual(inOrder(after));
    }),
  );
});

test('a reading has no changes from itself', () => {
  fc.assert(
    fc.property(randomReading, (reading) => {
      expect(changesBetween(reading, structuredClone(reading))).toEqual([]);
    }),
  );
});

test('what is only written another way is 文字校订', () => {
  const pairs = randomReading.chain((before) =>
    rewritten(before).map((after) => ({ before, after })),
  );
  fc.assert(
    fc.property(pairs, ({ before, after }) => {
      expect(changesBetween(before, after).filter(({ isSlight }) => !isSlight)).toEqual([]);
    }),
  );
});

const DUTY: DutyReading = {
  id: 'CW-01-01',
  text: '每月核对公章的使用登记',
  subItems: [],
  group: '印章',
  facts: [
    { label: '主题', values: ['公章'] },
    { label: '责任', values: ['主责'] },
  ],
};
const FINANCE = role('finance', '财务经理', [DUTY]);
const SALES = role('sales', '销售经理', []);

test.each<[string, Partial<DutyReading>, unknown[]]>([
  ['改写', { text: '每周核对公章的使用登记' }, ['改写', '', '每月核对公章的使用登记']],
  ['责任', { facts: [{ label: '责任', values: ['协办'] }] }, ['内容', '责任', '主责']],
  ['分项', { subItems: ['登记簿'] }, ['分项', '', undefined]],
])('a duty is told to be changed: %s', (_kind, changed, [kind, label, before]) => {
  const after = reading([role('finance', '财务经理', [{ ...DUTY, ...changed }])]);
  const changes = changesBetween(reading([FINANCE]), after);
  expect(
    changes.find((it) => it.kind === kind && 'label' in it && it.label === label),
  ).toMatchObject({
    about: '职责',
    page: { title: '财务经理' },
    duty: { id: 'CW-01-01' },
    isSlight: false,
  });
  expect(changes.map((it) => it.before[0])).toContain(before);
});

test('a duty that stands under another role is handed over', () => {
  const after = reading([role('finance', '财务经理', []), role('sales', '销售经理', [DUTY])]);
  const [change, ...others] = changesBetween(reading([FINANCE, SALES]), after);
  expect(change).toMatchObject({
    kind: '移交',
    from: { title: '财务经理' },
    page: { title: '销售经理' },
    duty: DUTY,
  });
  expect(others).toEqual([]);
});

test('a role whose file has another name is the same, known by its code', () => {
  const before = reading([{ ...FINANCE, code: 'CW-01' }]);
  const after = reading([{ ...FINANCE, id: 'cfo', code: 'CW-01' }]);
  expect(changesBetween(before, after)).toMatchObject([
    { kind: '地址', before: ['finance'], after: ['cfo'], isSlight: true },
  ]);
});

test('a name that was changed is one change, wherever it is mentioned', () => {
  const names = (name: string): NameReading[] => [{ sort: '主题', id: 'seal', name }];
  const renamed = {
    ...DUTY,
    text: DUTY.text.replace('公章', '印章'),
    facts: [{ label: '主题', values: ['印章'] }, ...DUTY.facts.slice(1)],
  };
  const changes = changesBetween(
    { ...reading([FINANCE]), names: names('公章') },
    { ...reading([role('finance', '财务经理', [renamed])]), names: names('印章') },
  );
  expect(changes.filter(({ isSlight }) => !isSlight)).toEqual([
    { about: '主题', id: 'seal', kind: '改名', before: ['公章'], after: ['印章'], isSlight: false },
  ]);
});

function role(id: string, title: string, duties: readonly DutyReading[]): RoleReading {
  return { id, title, duties, formerly: [], file: '', facts: [], sections: [], code: '' };
}

function reading(roles: readonly RoleReading[]): Reading {
  return { roles, departments: [], commons: [], names: [] };
}

/** A reading without addresses, everything in one order. */
function inOrder({ roles, departments, commons, names }: Reading) {
  const by = <Item>(items: readonly Item[], key: (item: Item) => string) =>
    items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const page = <Page extends PageReading>({ formerly: _former, file: _file, ...it }: Page) => ({
    ...it,
    facts: by(it.facts, ({ label }) => label),
    sections: by(it.sections, ({ title }) => title),
  });
  const withDuties = (it: RoleReading) => ({
    ...page(it),
    duties: by(it.duties, ({ id, text }) => `${id} ${text}`).map((duty) => ({
      ...duty,
      facts: by(duty.facts, ({ label }) => label),
    })),
  });
  return {
    roles: by(roles.map(withDuties), ({ id }) => id),
    departments: by(departments.map(page), ({ id }) => id),
    commons: by(commons.map(withDuties), ({ id }) => id),
    names: by(names, ({ sort, id }) => sort + id),
  };
}
