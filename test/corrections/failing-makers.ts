/** It is refused, and no correction is printed that passes. */
const STAYS_REFUSED = 'stays refused';

/** It passes, by itself or with the corrections, and means something else. */
const MEANS_OTHER = 'means something else';

/**
 * The makers of faults whose corrections are not right yet, each with what becomes of its fault. A maker is
 * taken off as soon as its test says that it no longer fails.
 */
export const FAILING_MAKERS: ReadonlyMap<string, string> = new Map([
  ['indent of an item: "    "', STAYS_REFUSED],
  ['indent of an item: "\\t"', STAYS_REFUSED],
  ['indent of an item: "　　"', STAYS_REFUSED],
  ['mark of a sub-item: "（$1）"', STAYS_REFUSED],
  ['separator: "/"', STAYS_REFUSED],
  ['separator: "|"', STAYS_REFUSED],
  ['separator: "."', STAYS_REFUSED],
  ['separator: "。"', STAYS_REFUSED],
  ['separator: "\\n      "', STAYS_REFUSED],
  ['number of a duty: "第 $1-$2 条"', STAYS_REFUSED],
  ['heading of the duties: "岗位职责\\n---"', STAYS_REFUSED],
  ['heading of the duties: "## 一、岗位职责"', STAYS_REFUSED],
  ['heading of the duties: "## 职责"', STAYS_REFUSED],
  ['heading of the duties: "\\\\## 岗位职责"', STAYS_REFUSED],
  ['colon of front matter: " "', STAYS_REFUSED],
  ['first line: "# 说明\\n\\n---\\n"', STAYS_REFUSED],
  ['last line of front matter: "\\n ---"', STAYS_REFUSED],
  ['list: "[[$1]]"', STAYS_REFUSED],
  ['number of an item: "$1.、"', MEANS_OTHER],
  ['mark of a fact: "    ■ "', MEANS_OTHER],
  ['label: "职责$1"', MEANS_OTHER],
  ['number of a duty: "$1-0$2"', MEANS_OTHER],
  ['list: "($1)"', MEANS_OTHER],
  ['list: "（$1）"', MEANS_OTHER],
  ['list: "\\"[$1]\\""', MEANS_OTHER],
]);
