import { indexedPageUrl } from './list-url.ts';
import type { GroupPart, ListGroup, ListPage } from './split-list.ts';

/** The groups of a split list under one label, each with the page on which it begins. */
export interface IndexSection<Group extends ListGroup> {
  readonly label: string;
  readonly entries: readonly { readonly group: Group; readonly url: string }[];
}

/** The index of a split list: every group once, in order. */
export function listIndex<Group extends ListGroup>(
  base: string,
  pages: readonly ListPage<Group>[],
  pageUrl: (base: string, at: number) => string = indexedPageUrl,
): IndexSection<Group>[] {
  const entries = pages.flatMap(({ parts }, at) =>
    parts
      .filter(({ isContinued }) => !isContinued)
      .map(({ group }) => ({ group, url: pageUrl(base, at) })),
  );
  return [...Map.groupBy(entries, ({ group }) => group.label)].map(([label, own]) => ({
    label,
    entries: own,
  }));
}

/** The pieces that stand on one page, under the labels of their groups. */
export function bySection<Group extends ListGroup>(
  parts: readonly GroupPart<Group>[],
): { readonly label: string; readonly parts: readonly GroupPart<Group>[] }[] {
  return [...Map.groupBy(parts, ({ group }) => group.label)].map(([label, own]) => ({
    label,
    parts: own,
  }));
}
