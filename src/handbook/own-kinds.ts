import type { Content } from './content.ts';

/** The firm's own words for 责任, each with the kind it counts as; empty where it has none. */
export function ownKinds({ handbook }: Pick<Content, 'handbook'>): ReadonlyMap<string, string> {
  return new Map(Object.entries(handbook.data.kinds ?? {}));
}
