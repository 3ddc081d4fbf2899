import type { Authority, AuthorityRow } from './model.ts';
import { type GroupPart, type ListGroup, type ListPage, splitList } from './split-list.ts';

/** What is signed, as a group of its rows. */
export interface AuthorityGroup extends ListGroup {
  readonly authority: Authority;
  readonly rows: readonly AuthorityRow[];
}

/** Who signs what, on pages that stay small however much there is to sign. */
export function authorityPages(authorities: readonly Authority[]): ListPage<AuthorityGroup>[] {
  return splitList(
    authorities.map((authority) => ({ label: authority.matter, authority, rows: authority.rows })),
  );
}

/** What a page shows of a matter. */
export function authorityPart({ group, rows }: GroupPart<AuthorityGroup>): Authority {
  return { ...group.authority, rows };
}
