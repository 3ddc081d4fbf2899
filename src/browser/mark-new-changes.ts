import { element } from './element.ts';

/** Marks what changed within thirty days of the reader's today, and is not of the future. */
export function markNewChanges(): void {
  const today = Date.now();
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-changed]')) {
    const age = (today - Date.parse(time.dateTime)) / DAY;
    if (age > -1 && age <= NEW)
      time.after(element('span', { class: 'new-change badge ml-1' }, '新'));
  }
}

const DAY = 24 * 60 * 60 * 1000;
const NEW = 30;
