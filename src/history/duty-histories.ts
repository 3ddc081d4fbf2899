import type { Change, DutyChange, PageName } from './change.ts';
import type { Day } from './day.ts';

/** What became of one duty, under whatever role. */
export interface DutyHistory {
  readonly id: string;
  /** Its sentence today, or the last one. */
  readonly text: string;
  /** Where it stands, or stood last. */
  readonly page: PageName;
  /** Latest first. */
  readonly entries: readonly { readonly date: string; readonly change: DutyChange }[];
}

/**
 * The duties of which anything is told in days, latest first, by their numbers; slight changes do not count.
 * What happened to a duty on a day step by step is told so.
 */
export function dutyHistories(days: readonly Day[]): Map<string, DutyHistory> {
  const entries = days.flatMap(({ date, changes }) => {
    const told = changes.filter((change) => change.about === '职责' && !change.isSlight);
    const steps = told.filter(({ at }) => at !== undefined).toReversed();
    const overtaken = new Set(steps.map(numberOf));
    const standing = told.filter((it) => it.at === undefined && !overtaken.has(numberOf(it)));
    return [...standing, ...steps].flatMap((change) =>
      numberOf(change) && change.about === '职责' ? [{ date, change }] : [],
    );
  });
  const byNumber = Map.groupBy(entries, ({ change }) => change.duty.id);
  return new Map(
    [...byNumber].flatMap(([id, some]) => {
      const [latest] = some;
      if (!latest) return [];
      const { page, duty } = latest.change;
      return [[id, { id, text: duty.text, page, entries: some }] as const];
    }),
  );
}

function numberOf(change: Change): string {
  return change.about === '职责' ? change.duty.id : '';
}
