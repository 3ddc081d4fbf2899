import { isTorn } from './is-torn.ts';
import type { Library } from './library.ts';
import { normalise } from './normalise.ts';
import type { Outcome } from './outcome.ts';

/** The outcome without suggestions of what the text only seems to name: 书记 of 秘书记录. */
export function withoutSeeming(
  { suggestions, near, ...outcome }: Outcome,
  text: string,
  { vocabulary }: Library,
): Outcome {
  const torn = [...vocabulary].filter(([name]) => isTorn(text, name));
  const seeming = new Set(torn.flatMap(([, things]) => things));
  const isMeant = (name: string) =>
    vocabulary.get(normalise(name))?.some((thing) => !seeming.has(thing)) ?? true;
  return {
    ...outcome,
    suggestions: suggestions.filter(isMeant),
    near: near.filter((topic) => !seeming.has(topic)),
  };
}
