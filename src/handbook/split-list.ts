/** Rows of a list that belong together. */
export interface ListGroup {
  /** What a page that begins or ends with it is named after: a letter, a department. */
  readonly label: string;
  readonly rows: readonly unknown[];
}

/** Rows of one group that stand on one page. */
export interface GroupPart<Group extends ListGroup> {
  readonly group: Group;
  readonly rows: readonly Group['rows'][number][];
  /** Whether the group begins on an earlier page. */
  readonly isContinued: boolean;
}

/** One page of a list, with a name that no other page of it has. */
export interface ListPage<Group extends ListGroup> {
  readonly name: string;
  readonly parts: readonly GroupPart<Group>[];
}

/** How many rows, with the headings of their groups, a page shows before it is split. */
export const MOST_ROWS = 400;

/** How many points of an older document, each with the duties that it became, stand on a page. */
export const MOST_SOURCES = 200;

/** How many mentions a role's own page shows: those who are often named have a list of them all. */
export const MOST_MENTIONS = 30;

/**
 * A list on pages of at most so many rows (two or more), the heading of a group counting as one. A group
 * stays together where a page can hold it. A list that fits stays on one page; an empty one has none.
 */
export function splitList<Group extends ListGroup>(
  groups: readonly Group[],
  most: number = MOST_ROWS,
): ListPage<Group>[] {
  const pages: GroupPart<Group>[][] = [];
  let left = 0;
  for (const part of groups.flatMap((group) => pieces(group, most - 1))) {
    const height = 1 + part.rows.length;
    if (height > left) {
      pages.push([]);
      left = most;
    }
    pages.at(-1)?.push(part);
    left -= height;
  }
  return named(pages);
}

function pieces<Group extends ListGroup>(group: Group, most: number): GroupPart<Group>[] {
  const count = Math.max(1, Math.ceil(group.rows.length / most));
  return Array.from({ length: count }, (_, at) => ({
    group,
    rows: group.rows.slice(at * most, (at + 1) * most),
    isContinued: at > 0,
  }));
}

/** Each after its first and its last group; those with one name are numbered. */
function named<Group extends ListGroup>(
  pages: readonly (readonly GroupPart<Group>[])[],
): ListPage<Group>[] {
  const names = pages.map((parts) => {
    const [first = '', last = ''] = [parts.at(0), parts.at(-1)].map((part) => part?.group.label);
    return first === last ? first : `${first}–${last}`;
  });
  return pages.map((parts, at) => {
    const name = names[at] ?? '';
    const before = names.slice(0, at).filter((it) => it === name).length;
    const isOnly = names.filter((it) => it === name).length === 1;
    return { name: isOnly ? name : `${name}（${before + 1}）`, parts };
  });
}
