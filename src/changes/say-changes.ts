import { chineseDay } from '../history/chinese-day.ts';
import type { Day } from '../history/day.ts';
import { dayGroups } from '../history/day-groups.ts';
import { foldChanges } from '../history/fold-changes.ts';
import { plainChange } from '../history/plain-change.ts';

/**
 * Changes as plain text for a mail or a chat, earliest day first, page by page; what a new role says and
 * what is slight is only counted.
 */
export function sayChanges(title: string, days: readonly Day[]): string {
  const told = days.toReversed().flatMap(({ date, changes }) => [
    '',
    chineseDay(date),
    ...dayGroups(changes).flatMap(({ page, changes }) => {
      const { told, folded } = foldChanges(changes);
      return [
        `【${page?.title ?? '主题、指标与外部单位'}】`,
        ...told.map((change) => `· ${plainChange(change)}`),
        ...folded.map(({ title }) => `· ${title}`),
      ];
    }),
  ]);
  return [title, ...told].join('\n');
}
