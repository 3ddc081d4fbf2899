import { type Cutter, usual } from './dictionary.ts';
import { standsOnlySo } from './goes-on.ts';

/**
 * Whether the text holds the phrase only as the end of one of its words and the beginning of another, as the
 * browser's dictionary cuts it: 书记 in 秘书记录. False where the browser has none, or the text does not hold it.
 */
export function isTorn(text: string, phrase: string, cutter: Cutter | null = usual): boolean {
  return standsOnlySo(text, phrase, cutter, (borders, from, to) => {
    const isWithin = [...borders].every((border) => border <= from || to <= border);
    return !borders.has(from) && !borders.has(to) && !isWithin;
  });
}
