import type { Handbook } from '../../../src/handbook/model.ts';
import type { Context } from '../../../src/search/context.ts';
import { search } from '../../../src/search/search.ts';
import { type SetQuery, truthOf } from '../../../test/search/query-set.ts';
import { mean, type Score, score, scoreList } from '../../../test/search/score.ts';

/** The scores of a query set by class and over all, answered by the pipeline. */
export async function judgePipeline(
  set: readonly SetQuery[],
  handbook: Handbook,
  context: Context,
) {
  const scores = new Map<SetQuery, Score>();
  for (const query of set) {
    const outcome = await search(query.query, context);
    scores.set(query, score(query, truthOf(query, handbook), outcome));
  }
  return table(set, scores);
}

/** The same for a search that only gives numbers of duties. */
export async function judgePlain(
  set: readonly SetQuery[],
  handbook: Handbook,
  find: (query: string) => Promise<readonly string[]>,
) {
  const scores = new Map<SetQuery, Score>();
  for (const query of set) {
    const ids = await find(query.query);
    const list = scoreList(ids, truthOf(query, handbook));
    scores.set(query, { ...list, isZero: Number(ids.length === 0), role: null, card: null });
  }
  return table(set, scores);
}

function table(set: readonly SetQuery[], scores: ReadonlyMap<SetQuery, Score>) {
  const classes = [...new Set(set.map((query) => query.class)), '全部'];
  return Object.fromEntries(
    classes.map((name) => {
      const own = [...scores].filter(([query]) => name === '全部' || query.class === name);
      const average = (key: keyof Score) => mean(own.map(([, one]) => one[key]))?.toFixed(3) ?? '';
      return [
        name,
        {
          queries: own.length,
          R: average('recall'),
          P: average('precision'),
          'NDCG@5': average('ndcg'),
          MRR: average('reciprocalRank'),
          zero: average('isZero'),
          role: average('role'),
          card: average('card'),
        },
      ];
    }),
  );
}
