import type { Handbook } from '../handbook/model.ts';
import { makePassages } from '../search/build/make-passages.ts';
import { findFullText } from '../search/full-text.ts';
import { ranges } from '../search/highlight.ts';
import { normalise } from '../search/normalise.ts';
import type { Fragment } from '../search/pagefind-wasm.ts';
import type { Passage } from '../search/passage.ts';
import type { OpenedSearch } from './open-search.ts';

/**
 * The passages that the full text does not find by their own first words: those that do not stand in its
 * `texts`, by address, and those that its index does not find. A search takes as long as there are passages: of many
 * so many are searched, spread evenly, as take no longer than all of a few hundred. Rejects where the search fails.
 */
export async function unfoundPassages(
  handbook: Handbook,
  { context, index }: OpenedSearch,
  texts: ReadonlyMap<string, Fragment>,
): Promise<Passage[]> {
  const passages = makePassages(handbook);
  const step = Math.max(1, Math.ceil(passages.length ** 2 / ALL_SEARCHED ** 2));
  const isFound = async (passage: Passage, at: number) => {
    const text = texts.get(passage.url);
    if (!text) return false;
    const words = /\p{Script=Han}{2,12}/u.exec(passage.text)?.[0];
    const isHeld = words && ranges(text.content, [normalise(words)]).length > 0;
    if (!words || (isHeld && at % step)) return true;
    const found = index && (await findFullText(`“${words}”`, index, context));
    // Where many begin alike, some of them are found.
    return found?.isMore || found?.passages.some(({ url }) => url === passage.url);
  };
  const unfound: Passage[] = [];
  for (const [at, passage] of passages.entries())
    if (!(await isFound(passage, at))) unfound.push(passage);
  return unfound;
}

/** Up to so many passages every one is searched. */
const ALL_SEARCHED = 400;
