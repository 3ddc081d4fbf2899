import { describe, expect, it } from 'vitest';
import { joinContent } from '../../src/handbook/join-content.ts';
import { toOpenData } from '../../src/handbook/open-data.ts';
import { SHOP, shop } from './shop.ts';
import { duty, role } from './written.ts';

const { duties, roles } = shop();

/** `joinDuties` fills drafts in place, so it is tested on the handbook it makes. */
describe('joinDuties', () => {
  it('joins a duty to everything it names', () => {
    const [first] = duties.filter(({ id }) => id === 'XS-03-01');
    const { role, topics, metrics, collaborators, ...plain } = first ?? {
      topics: [],
      metrics: [],
      collaborators: [],
    };
    expect(plain).toEqual({
      id: 'XS-03-01',
      text: '跟踪库存',
      subItems: [],
      group: '',
      kind: '主责',
      kindName: '主责',
      collaboratingRoles: [],
      partners: [],
      reasons: [],
      frequencies: [],
      standard: '',
      doubt: '原文缺字',
      url: '/roles/manager/#XS-03-01',
    });
    expect(role?.title).toBe('销售经理');
    expect([...topics, ...metrics].map(({ name }) => name)).toEqual(['库存', '库龄']);
    expect(collaborators).toEqual([]);
  });

  it('reads kind and collaborators', () => {
    const told = duties.map(({ id, kind, collaborators }) => [
      id,
      kind,
      collaborators.map(({ title }) => title),
    ]);
    expect(told).toEqual([
      ['ZJ-01-01', '审批', ['销售部']],
      ['XS-03-01', '主责', []],
      ['XS-03-02', '主责', ['总经办']],
      ['XS-02-01', '协办', []],
    ]);
  });

  it('counts a word of the firm as its kind, and keeps the word', () => {
    const data = { ...SHOP.handbook.data, kinds: { 批准: '审批' } };
    const roles = SHOP.roles.map((role) => ({
      ...role,
      duties: role.duties.map((duty) => ({
        ...duty,
        facts: duty.facts.map((fact) =>
          fact.values[0] === '审批' ? { ...fact, values: ['批准'] } : fact,
        ),
      })),
    }));
    const handbook = joinContent({ ...SHOP, roles, handbook: { ...SHOP.handbook, data } });
    expect(handbook.duties[0]).toMatchObject({ kind: '审批', kindName: '批准' });
    const [first, second] = toOpenData(handbook).duties;
    expect(first).toMatchObject({ kind: '审批', kindName: '批准' });
    expect(second).not.toHaveProperty('kindName');
  });

  it('gives every role its own duties', () => {
    expect(roles.map((role) => role.duties.map(({ id }) => id))).toEqual([
      ['ZJ-01-01'],
      ['XS-03-01', 'XS-03-02'],
      ['XS-02-01'],
    ]);
  });

  it('tells with whom a duty is done for what', () => {
    const 协作 = ['销售部（看车、试驾）', '总经理', '银行（放款）', '销售经理(定价)'];
    const keeper = role('keeper', { title: '库管', code: 'XS-09' }, [duty(9, '盘点', { 协作 })]);
    const { roles } = joinContent({ ...SHOP, roles: [...SHOP.roles, keeper] });
    const [own] = roles.flatMap(({ title, duties }) => (title === '库管' ? duties : []));
    expect(own?.collaborators.map(({ title }) => title)).toEqual(['销售部']);
    expect(own?.collaboratingRoles.map(({ title }) => title)).toEqual(['总经理', '销售经理']);
    expect(own?.partners.map(({ name }) => name)).toEqual(['银行']);
    expect(own?.reasons.map(({ with: other, text }) => [other.id, text])).toEqual([
      ['sales', '看车、试驾'],
      ['bank', '放款'],
      ['manager', '定价'],
    ]);
  });
});
