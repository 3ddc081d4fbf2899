import type { Change } from '../history/change.ts';
import { changeSubject } from '../history/change-subject.ts';
import { changeWords } from '../history/change-words.ts';
import { dayGroups } from '../history/day-groups.ts';
import { foldChanges } from '../history/fold-changes.ts';
import { markChange } from '../history/mark-change.ts';
import type { MarkedWords } from '../history/mark-words.ts';

/** A change as the list of changes shows it. */
export interface ShownChange {
  /** What kind of change it is, in a few words. */
  readonly words: string;
  /** The 编号 of the duty; empty where it is of no duty or bears none. */
  readonly number: string;
  /** What it is about, where nothing around it says that; else empty. */
  readonly subject: string;
  /** The duty's sentence, where the marked texts do not say it; else empty. */
  readonly sentence: string;
  /** Texts with what went and what came. */
  readonly marked: readonly (readonly MarkedWords[])[];
}

/** The changes of one page, or without a title those of names. */
export interface ShownGroup {
  readonly title: string;
  readonly told: readonly ShownChange[];
  readonly folded: readonly { readonly title: string; readonly changes: readonly ShownChange[] }[];
}

/** Changes page by page, those of names last, ready to be drawn. */
export function shownChanges(changes: readonly Change[]): ShownGroup[] {
  return dayGroups(changes).map(({ page, changes }) => {
    const { told, folded } = foldChanges(changes);
    return {
      title: page?.title ?? '主题、指标与外部单位',
      told: told.map(shown),
      folded: folded.map(({ title, changes }) => ({ title, changes: changes.map(shown) })),
    };
  });
}

function shown(change: Change): ShownChange {
  const marked = markChange(change);
  const duty = change.about === '职责' ? change.duty : null;
  return {
    words: changeWords(change),
    number: duty?.id ?? '',
    subject: duty ? '' : changeSubject(change, false),
    sentence: change.kind === '改写' ? '' : (duty?.text ?? ''),
    marked,
  };
}
