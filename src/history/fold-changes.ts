import type { Change } from './change.ts';

/** Changes as they are told: one by one, or folded away under a title that says how many they are. */
export interface FoldedChanges {
  readonly told: readonly Change[];
  readonly folded: readonly { readonly title: string; readonly changes: readonly Change[] }[];
}

/** Folds the duties of a role that is new or gone as a whole, what is slight, and what a day overtook. */
export function foldChanges(changes: readonly Change[]): FoldedChanges {
  const standing = changes.filter(({ at }) => at === undefined);
  const overtaken = changes.filter(({ at }) => at !== undefined);
  const slight = standing.filter(({ isSlight }) => isSlight);
  const whole = new Set(
    standing.flatMap((change) =>
      'whole' in change && change.whole ? [`${change.kind} ${keyOf(change)}`] : [],
    ),
  );
  const isPart = (change: Change, pageKind: string, kind: Change['kind']) =>
    change.about === '职责' && change.kind === kind && whole.has(`${pageKind} ${keyOf(change)}`);
  const added = standing.filter((change) => isPart(change, '新增', '新增'));
  const removed = standing.filter((change) => isPart(change, '撤销', '停用'));
  const folded = [
    { title: `其中职责 ${added.length} 条`, changes: added },
    { title: `其中停用职责 ${removed.length} 条`, changes: removed },
    { title: `文字校订 ${slight.length} 处`, changes: slight },
    { title: `${OVERTAKEN} ${overtaken.length} 处`, changes: overtaken },
  ].filter(({ changes }) => changes.length > 0);
  const hidden = new Set(folded.flatMap(({ changes }) => changes));
  return { told: standing.filter((change) => !hidden.has(change)), folded };
}

/** How the steps of a day are called where their sum does not tell them. */
export const OVERTAKEN = '当天几次改动的经过';

function keyOf(change: Change): string {
  return 'page' in change ? `${change.page.sort} ${change.page.id}` : '';
}
