import type { Line } from './line.ts';

/** The only line of a list, parted where its clauses end, as duties are written in one paragraph: 收款；对账；盘点。 */
export function inClauses(lines: readonly Line[]): readonly Line[] {
  const [only] = lines;
  if (!only || lines.length > 1 || only.mark) return lines;
  const clauses = only.text.split(/(?<=[；;])/u).map((clause) => clause.trim());
  const areDuties = clauses.length > 1 && clauses.every(({ length }) => length > SHORTEST);
  return areDuties ? clauses.map((text) => ({ ...only, written: text, text })) : lines;
}

/** Characters of a clause, its sign included. */
const SHORTEST = 4;
