import type { Change } from './change.ts';

/** Changes as they are told: one by one, or folded away under a title that says how many they are. */
export interface FoldedChanges {
  readonly told: readonly Change[];
  readonly folded: readonly { readonly title: string; readonly changes: readonly Change[] }[];
}

/** Folds the duties of a role that is new or gone as a whole, and what is slight. */
export function foldChanges(changes: readonly Change[]): FoldedChanges {
  const slight = changes.filter(({ isSlight }) => isSlight);
  const whole = new Set(
    changes.flatMap((change) =>
      'whole' in change && change.whole ? [`${change.kind} ${keyOf(change)}`] : [],
    ),
  );
  const isPart = (change: Change, pageKind: string, kind: Change['kind']) =>
    change.about === '职责' && change.kind === kind && whole.has(`${pageKind} ${keyOf(change)}`);
  const added = changes.filter((change) => isPart(change, '新增', '新增'));
  const removed = changes.filter((change) => isPart(change, '撤销', '停用'));
  const folded = [
    { title: `其中职责 ${added.length} 条`, changes: added },
    { title: `其中停用职责 ${removed.length} 条`, changes: removed },
    { title: `文字校订 ${slight.length} 处`, changes: slight },
  ].filter(({ changes }) => changes.length > 0);
  const hidden = new Set(folded.flatMap(({ changes }) => changes));
  return { told: changes.filter((change) => !hidden.has(change)), folded };
}

function keyOf(change: Change): string {
  return 'page' in change ? `${change.page.sort} ${change.page.id}` : '';
}
