import { expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { storeGroup } from '../store-group.ts';
import { searchContext } from './handbook-search.ts';

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
