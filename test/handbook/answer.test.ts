import { describe, expect, it } from 'vitest';
import {
  answerFor,
  byRole,
  hasAnswer,
  isMany,
  type RoleWithDuties,
} from '../../src/handbook/answer.ts';
import type { Topic } from '../../src/handbook/model.ts';
import { shop } from './shop.ts';

const [stock, showroom] = shop().topics as [Topic, Topic];

describe('answerFor', () => {
  it('names the lead with its own duties, and the others by what they do', () => {
    const { responsible, isLed, others } = answerFor(stock);
    expect([responsible.map(plain), isLed]).toEqual([[['销售经理', 'XS-03-01']], true]);
    expect(others.map(({ kind, roles }) => [kind, roles.map(plain)])).toEqual([
      ['审批', [['总经理', 'ZJ-01-01']]],
    ]);
  });

  it('names every 主责 role where nobody leads, and picks none', () => {
    const { responsible, isLed, others } = answerFor(showroom);
    expect([responsible.map(plain), isLed]).toEqual([[['销售经理', 'XS-03-02']], false]);
    expect(others.map(({ kind, roles }) => [kind, roles.map(plain)])).toEqual([
      ['协办', [['销售顾问', 'XS-02-01']]],
    ]);
  });

  it('names a lead that has no duty of its own, and 主责 roles beside it', () => {
    const [adviser] = shop().roles.filter(({ title }) => title === '销售顾问');
    const { responsible, others } = answerFor({ ...stock, lead: adviser ?? null });
    expect(responsible.map(plain)).toEqual([['销售顾问']]);
    expect(others.map(({ kind }) => kind)).toEqual(['主责', '审批']);
  });

  it('names nobody where no duty speaks of the topic', () => {
    const empty = { responsible: [], isLed: false, others: [] };
    expect(answerFor({ ...showroom, duties: [] })).toEqual(empty);
  });
});

it('knows whether anybody is responsible without gathering who', () => {
  const topics = [stock, showroom, { ...stock, duties: [] }, { ...showroom, duties: [] }];
  const helped = { ...showroom, duties: showroom.duties.filter(({ kind }) => kind !== '主责') };
  for (const topic of [...topics, helped])
    expect(hasAnswer(topic)).toBe(answerFor(topic).responsible.length > 0);
  expect([...topics, helped].map(hasAnswer)).toEqual([true, true, true, false, false]);
});

describe('byRole', () => {
  it('gathers duties under their roles in the order given', () => {
    expect(byRole(shop().duties).map(plain)).toEqual([
      ['总经理', 'ZJ-01-01'],
      ['销售经理', 'XS-03-01', 'XS-03-02'],
      ['销售顾问', 'XS-02-01'],
    ]);
  });
});

describe('isMany', () => {
  it('holds from three roles on', () => {
    expect([0, 2, 3, 7].map((count) => isMany(Array(count).fill(null)))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

function plain({ role, duties }: RoleWithDuties): string[] {
  return [role.title, ...duties.map(({ id }) => id)];
}
