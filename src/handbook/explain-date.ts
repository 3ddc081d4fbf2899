import { meantDate } from './meant-date.ts';

/**
 * What is wrong with a text that is no day of the calendar, written as 2026-01-31. Of a day that its month lacks
 * only the author knows which one was meant: the last of the month is named, and not written for him.
 */
export function explainDate(text: string): string {
  const [year = 0, month = 0, day = 0] = (meantDate(text) ?? '').split('-').map(Number);
  const form = '要写成 2026-01-31 这样的日期';
  if (!year) return form;
  if (month < 1 || month > 12) return `里没有 ${month} 月这个月，${form}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === 0) return `里没有 0 日这一天，${form}`;
  if (day <= last) return form;
  const end = [year, String(month).padStart(2, '0'), last].join('-');
  return `不在日历上：${year} 年 ${month} 月没有 ${day} 日，若是指月底，写成 ${end}`;
}
