import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { storeGroup } from '../store-group.ts';
import { searchContext } from './handbook-search.ts';
import { hospitalData } from './hospital.ts';
import { smallContext } from './small-search.ts';

test('departments of one name in several stores are told with the head of each', async () => {
  for (const query of ['销售部归谁管', '谁管销售部', '销售部', '销售部负责人是谁']) {
    const { cards, results } = await search(query, searchContext(storeGroup()));
    expect(cards[0]?.told).toBe('3 个部门叫「…销售部」');
    expect(cards[0]?.responsible.map(({ role, part }) => [part, role.name])).toEqual([
      ['城北店销售部负责人', '城北店销售部/销售经理'],
      ['城南店销售部负责人', '城南店销售部/销售经理'],
      ['城东店销售部负责人', '城东店销售部/销售经理'],
    ]);
    expect(results.length).toBeGreaterThan(2);
  }
});

test('what all departments are is the end of no name', async () => {
  const departments = hospitalData.departments.map((it) => ({
    ...it,
    aliases: [`${it.title}部门`],
  }));
  const context = smallContext(openLibrary({ ...hospitalData, departments }));
  for (const query of ['有几个部门', '有哪些部门', '部门有几个', '所有部门', '部门']) {
    const { cards } = await search(query, context);
    expect(cards.filter(({ namesakes }) => namesakes)).toEqual([]);
  }
});
