import type { DutyChange, PageName } from './change.ts';
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

/** The duties of which anything is told in days, latest first, by their numbers; slight changes do not count. */
export function dutyHistories(days: readonly Day[]): Map<string, DutyHistory> {
  const entries = days.flatMap(({ date, changes }) =>
    changes.flatMap((change) =>
      change.about === '职责' && change.duty.id && !change.isSlight ? [{ date, change }] : [],
    ),
  );
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
