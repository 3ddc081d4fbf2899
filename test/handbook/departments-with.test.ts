import { expect, test } from 'vitest';
import { departmentsWith } from '../../src/handbook/departments-with.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import { SHOP } from './shop.ts';
import { duty, role } from './written.ts';

test('a duty is done with the departments it names and with those of its roles, each once', () => {
  const own = duty(10, '核对台账', {
    编号: ['XS-04-01'],
    协作: ['总经办', '总经理', '销售顾问', '银行'],
  });
  const clerk = role('clerk', { title: '内勤', code: 'XS-04', reportsTo: '销售经理' }, [own]);
  const { duties } = joinContent({ ...SHOP, roles: [...SHOP.roles, clerk] });
  const joined = duties.find(({ id }) => id === 'XS-04-01');
  if (!joined) throw new Error('no duty');
  expect(departmentsWith(joined).map(({ title }) => title)).toEqual(['总经办', '销售部']);
  expect(joined.collaboratingRoles.map(({ title }) => title)).toEqual(['总经理', '销售顾问']);
  expect(joined.partners.map(({ name }) => name)).toEqual(['银行']);
});
