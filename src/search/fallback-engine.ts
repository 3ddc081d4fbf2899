import type { Engine } from './engine.ts';

/** Asks the first engine until it fails once; from then on the second. */
export function withFallback(first: Engine, second: Engine): Engine {
  let current = first;
  return {
    async find(phrase) {
      try {
        return await current.find(phrase);
      } catch {
        current = second;
        return second.find(phrase);
      }
    },
  };
}
