import type { Engine } from './engine.ts';
import type { Library } from './library.ts';
import { occurrence } from './occurrence.ts';
import { words } from './tokens.ts';

/** Reads every record's text; what only seems to hold a word, as the end of one and the next, is left out. */
export function arrayEngine({ records, torn }: Pick<Library, 'records' | 'torn'>): Engine {
  return {
    async find(phrase) {
      if (!words(phrase).length) return [];
      const seeming = torn.get(phrase);
      return records.flatMap((record, place) =>
        occurrence(record.own, phrase) < 0 || seeming?.(record) ? [] : [place],
      );
    },
  };
}
