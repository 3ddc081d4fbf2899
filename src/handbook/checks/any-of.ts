import { didYouMean } from '../suggest.ts';
import type { Explain } from './role-named.ts';
import type { UnknownName } from './unknown-name.ts';

/**
 * Of a name that may be of several kinds: known where any kind knows it; else what the first kind has
 * to say that knows a name near to it, or else `nothingNear`; null there passes over it.
 */
export function explainAnyOf(
  kinds: readonly Explain[],
  nothingNear: (name: string) => string | null,
): Explain {
  return (name, home, author) => {
    const unknown: UnknownName[] = [];
    for (const explain of kinds) {
      const said = explain(name, home, author);
      // Before any other kind looks for names near to it, which takes a thousand times as long.
      if (!said) return null;
      unknown.push(said);
    }
    // Of two names that are as near nobody knows which one was meant.
    const guesses = new Set(unknown.flatMap(({ right, isGuess }) => (isGuess && right) || []));
    if (guesses.size > 1)
      return {
        message: `没有叫「${name}」的${didYouMean([...guesses])}？`,
        right: null,
        isNear: true,
      };
    const near = unknown.find(({ isNear }) => isNear);
    const message = nothingNear(name);
    return near ?? (message === null ? null : { message, right: null, isNear: false });
  };
}
