/** It is refused, and no correction is printed that passes. */
const STAYS_REFUSED = 'stays refused';

/** It passes, by itself or with the corrections, and means something else. */
const MEANS_OTHER = 'means something else';

/**
 * The makers of faults whose corrections are not right yet, each with what becomes of its fault. A maker is
 * taken off as soon as its test says that it no longer fails.
 */
export const FAILING_MAKERS: ReadonlyMap<string, string> = new Map([
  ['mark of a sub-item: "（$1）"', STAYS_REFUSED],
  ['separator: "/"', STAYS_REFUSED],
  ['separator: "\\n      "', STAYS_REFUSED],
  ['first line: "# 说明\\n\\n---\\n"', STAYS_REFUSED],
  ['number of a duty: "$1-0$2"', MEANS_OTHER],
]);
