import type { Change, PageName } from './change.ts';
import { dutyChanges } from './duty-changes.ts';
import { matchDuties, type PlacedDuty } from './match-duties.ts';
import { matchPages, type PageOrRole, type PagePair } from './match-pages.ts';
import { nameChanges } from './name-changes.ts';
import { nameOf, pageChanges } from './page-changes.ts';
import type { Reading } from './reading.ts';
import { type Renames, renamesBetween } from './renames.ts';

/**
 * Everything that a later reading says otherwise, page by page, then names. Readings may have faults:
 * of duties that bear one number, each is told once. Pages that are the same object cost nothing.
 */
export function changesBetween(before: Reading, after: Reading): Change[] {
  const pages = matchPages(before, after);
  const renames = renamesBetween(pages, before.names, after.names);
  return [...changesOf(pages, renames), ...nameChanges(before.names, after.names)];
}

function changesOf(pages: readonly PagePair[], renames: Renames): Change[] {
  const changed = pages
    .filter(({ before, after }) => before !== after)
    .map((pair) => ({ pair, page: nameOf(pair) }));
  const duties = matchDuties(
    changed.flatMap(({ pair, page }) => placed(page, pair.before)),
    changed.flatMap(({ pair, page }) => placed(page, pair.after)),
  ).flatMap(([was, is]) => dutyChanges(was, is, renames));
  const byPage = Map.groupBy(duties, ({ page }) => page);
  return changed.flatMap(({ pair, page }) => [
    ...pageChanges(pair, page, renames),
    ...(byPage.get(page) ?? []),
  ]);
}

function placed(page: PageName, reading: PageOrRole | null): PlacedDuty[] {
  return (reading?.duties ?? []).map((duty) => ({ page, duty }));
}
