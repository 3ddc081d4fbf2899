/** A day such as `2026-06-03` as people write it: 2026 年 6 月 3 日. */
export function chineseDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year} 年 ${Number(month)} 月 ${Number(day)} 日`;
}
