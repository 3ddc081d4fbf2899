/** How a day stands to another one that is today; both as `YYYY-MM-DD`. */
export type Due = 'overdue' | 'soon' | 'later';

/** Whether a day is past, within the next 60 days, or later. */
export function dueOn(day: string, today: string): Due {
  if (day < today) return 'overdue';
  return day <= daysAfter(today, SOON) ? 'soon' : 'later';
}

/** The day of an instant where the reader is. */
export function dayOf(instant: Date): string {
  const parts = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

const SOON = 60;
