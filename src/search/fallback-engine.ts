import type { Engine } from './engine.ts';

/**
 * Asks the first engine, and the second one instead where the first cannot be had (null), fails, or
 * gives no answer within `patience` milliseconds. An engine that failed is not asked again; a slow one
 * is, as soon as its answer has come. What failed is handed to `tell`.
 */
export function withFallback(
  first: Promise<Engine | null>,
  second: Engine,
  patience: number,
  tell: (failure: unknown) => void,
): Engine {
  let current = first;
  let isSlow = false;
  const ask = async (phrase: string) => {
    try {
      return await ((await current) ?? second).find(phrase);
    } catch (failure) {
      tell(failure);
      current = Promise.resolve(second);
      return second.find(phrase);
    } finally {
      isSlow = false;
    }
  };
  return {
    async find(phrase) {
      if (isSlow) return second.find(phrase);
      const answer = await within(patience, ask(phrase));
      if (answer) return answer;
      isSlow = true;
      return second.find(phrase);
    },
  };
}

/** What the promise gives, or null if it takes longer than so many milliseconds. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}
