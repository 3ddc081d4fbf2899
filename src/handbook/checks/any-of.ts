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
    const said = kinds.map((explain) => explain(name, home, author));
    const unknown = said.filter((it): it is UnknownName => it !== null);
    if (unknown.length < said.length) return null;
    const near = unknown.find(({ isNear }) => isNear);
    const message = nothingNear(name);
    return near ?? (message === null ? null : { message, right: null, isNear: false });
  };
}
