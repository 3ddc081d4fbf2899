import type { Handbook } from '../handbook/model.ts';
import { makePassages } from '../search/build/make-passages.ts';
import { findFullText, MOST } from '../search/full-text.ts';
import type { Passage } from '../search/passage.ts';
import type { OpenedSearch } from './open-search.ts';

/** The passages that the full text does not find by their own first words. Rejects where the search fails. */
export async function unfoundPassages(
  handbook: Handbook,
  { context, index }: OpenedSearch,
): Promise<Passage[]> {
  const unfound: Passage[] = [];
  for (const passage of makePassages(handbook)) {
    const words = /\p{Script=Han}{2,12}/u.exec(passage.text)?.[0];
    if (!words) continue;
    const found = index ? await findFullText(`“${words}”`, index, context, []) : [];
    const isAmong = found.some(({ url }) => url === passage.url);
    // Where many begin alike, some of them are found.
    if (!isAmong && found.length < MOST) unfound.push(passage);
  }
  return unfound;
}
