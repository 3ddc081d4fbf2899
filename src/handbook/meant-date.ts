/** A date as people write it (2026/1/1, 2026年1月1日, 20260101) as `2026-01-01`; null for other texts. */
export function meantDate(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.．。年—–−~](\d{1,2})[-/.．。月—–−~](\d{1,2})[日号]?$/u.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
