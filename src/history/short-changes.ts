import type { Change } from './change.ts';
import { changeWords } from './change-words.ts';
import { OVERTAKEN } from './fold-changes.ts';

/**
 * Changes in one line, alike ones together: 改写 A-01、A-02；新增职责 A-09；直接上级改变；文字校订 2 处. Empty where
 * nothing changed.
 */
export function shortChanges(changes: readonly Change[], most = MOST): string {
  const standing = changes.filter(({ at }) => at === undefined);
  const told = standing.filter(({ isSlight }) => !isSlight);
  const [slight, overtaken] = [standing.length - told.length, changes.length - standing.length];
  const parts = [...Map.groupBy(told, changeWords)].map(([words, alike]) => {
    const numbers = alike.flatMap((it) => (it.about === '职责' && it.duty.id ? [it.duty.id] : []));
    const shown = numbers.slice(0, most).join('、');
    const rest = numbers.length > most ? ` 等 ${numbers.length} 条` : '';
    const names = [...new Set(alike.map(nameIn).filter(Boolean))].join('、');
    return [words, names, `${shown}${rest}`].filter(Boolean).join(' ');
  });
  return [
    ...parts,
    ...(slight ? [`文字校订 ${slight} 处`] : []),
    ...(overtaken ? [`${OVERTAKEN} ${overtaken} 处`] : []),
  ].join('；');
}

/** The new name, or that of a topic, metric or partner. */
function nameIn(change: Change): string {
  if (change.kind === '改名') return [...change.before, ...change.after].join(' → ');
  return 'page' in change ? '' : [...change.after, ...change.before].join('');
}

const MOST = 3;
