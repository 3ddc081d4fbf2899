import { dayOf, dueOn } from '../review/due.ts';
import { element } from './element.ts';

/**
 * Marks the days of a list that are past or near by the reader's clock, and folds away those that are
 * later. A list without any of them stays as it is.
 */
export function markDue(now = new Date()): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-due]')];
  const list = rows[0]?.parentElement;
  if (!list) return;
  const today = dayOf(now);
  const later: HTMLElement[] = [];
  for (const row of rows) {
    const due = dueOn(row.dataset.due ?? '', today);
    if (due === 'later') later.push(row);
    else row.append(element('span', { class: 'due-mark' }, MARKS[due]));
    row.classList.add(`is-${due}`);
  }
  if (!later.length) return;
  const rest = element('ul', { class: list.className }, ...later);
  list.after(
    element('details', {}, element('summary', {}, `${later.length} 个还不到 60 天`), rest),
  );
  list.hidden = later.length === rows.length;
}

const MARKS = { overdue: '已过期', soon: '60 天以内' };
