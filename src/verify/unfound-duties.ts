import type { CommonDuty, Duty, Handbook } from '../handbook/model.ts';
import type { Context } from '../search/context.ts';
import { search } from '../search/search.ts';

/** The duties that a search for their own sentence does not find. Rejects where the search fails. */
export async function unfoundDuties(
  handbook: Handbook,
  context: Context,
): Promise<(Duty | CommonDuty)[]> {
  const duties = [...handbook.duties, ...handbook.commonDuties];
  const found = new Set<string>();
  for (const { id, text } of duties) {
    const { results } = await search(`“${text}”`, context);
    if (results.some(({ record }) => 'id' in record && record.id === id)) found.add(id);
  }
  return duties.filter(({ id }) => !found.has(id));
}
