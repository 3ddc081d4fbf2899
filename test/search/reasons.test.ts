import { describe, expect, it } from 'vitest';
import type { DutyRecord } from '../../src/search/records.ts';
import { search } from '../../src/search/search.ts';
import { withReasons } from '../components/handbook.ts';
import { searchContext } from './handbook-search.ts';

const context = searchContext(withReasons);

describe('what a duty is done with somebody for', () => {
  it.each([
    ['放款', ['ZJ-01-01']],
    ['用印', ['XS-01-01']],
    ['银行放款', ['ZJ-01-01']],
    ['对账', ['XS-01-02']],
  ])('finds by %j the duties that say it', async (query, ids) => {
    expect((await dutiesFor(query)).map(({ id }) => id)).toEqual(ids);
  });

  it('is told with the duty', async () => {
    expect((await dutiesFor('放款')).map(({ terms }) => terms)).toEqual([
      '与销售部：报价、交货；与销售经理：签字；与银行：放款',
    ]);
  });
});

async function dutiesFor(query: string): Promise<DutyRecord[]> {
  const { results } = await search(query, context);
  return results.flatMap(({ record }) => (record.type === 'duty' ? [record] : []));
}
