import type { FoundPassage } from './found-passage.ts';

/** The passages in their order, those of the guide last: it explains the handbook, and answers for nobody. */
export function guideLast<Found extends FoundPassage>(found: readonly Found[]): Found[] {
  return [...found.filter((it) => !isOfGuide(it)), ...found.filter(isOfGuide)];
}

/** Whether the passage stands on a page of the guide. */
export function isOfGuide({ url }: FoundPassage): boolean {
  return url.startsWith('/guide/');
}
