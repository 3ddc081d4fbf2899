import type { CommonDuty, Duty, Handbook } from '../handbook/model.ts';
import { arrayEngine } from '../search/array-engine.ts';
import type { Context } from '../search/context.ts';
import type { SearchRecord } from '../search/records.ts';
import { search } from '../search/search.ts';

/**
 * The duties that a search for their own sentence does not find. Each is looked for in its own record alone:
 * a sentence is found in one whatever stands in others, and there are as many others as duties. Rejects
 * where the search fails.
 */
export async function unfoundDuties(
  handbook: Handbook,
  context: Context,
): Promise<(Duty | CommonDuty)[]> {
  const records = new Map(
    context.library.records.flatMap((record) =>
      record.type === 'duty' || record.type === 'common' ? [[record.id, record]] : [],
    ),
  );
  const unfound: (Duty | CommonDuty)[] = [];
  for (const duty of [...handbook.duties, ...handbook.commonDuties]) {
    const record = records.get(duty.id);
    const found = record && (await search(`“${duty.text}”`, withOnly(record, context)));
    if (!found?.results.some((result) => result.record === record)) unfound.push(duty);
  }
  return unfound;
}

/** Without the lists that every query is held against: of a whole company they would be read for each duty. */
function withOnly(record: SearchRecord, { library, ...context }: Context): Context {
  const own = {
    ...{ ...library, records: [record], places: new Map([[record, 0]]) },
    ...{ roles: [], people: [] },
  };
  return { ...context, library: own, engine: arrayEngine(own) };
}
