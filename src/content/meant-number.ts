/** A count or a range as people write it (三, 第 3, ２人, 2至3人) in digits (`3`, `2-3`); null for other texts. */
export function meantCount(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const [, from = '', to] =
    /^第?([\d一二两三四五六七八九十]+)(?:[-–—−~～至到]([\d一二两三四五六七八九十]+))?[人名位个]?$/u.exec(
      plain,
    ) ?? [];
  const least = inDigits(from);
  if (to === undefined) return least;
  const most = inDigits(to);
  return least && most ? `${least}-${most}` : null;
}

/** A whole number up to 99 in Chinese numerals, or in digits. */
function inDigits(text: string): string | null {
  if (/^\d+$/.test(text)) return String(Number(text));
  const [, tens, ten, ones = ''] =
    /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text) ?? [];
  if (!ten) return text.length === 1 ? String(NUMERALS.indexOf(text.replace('两', '二'))) : null;
  return String(
    (tens ? NUMERALS.indexOf(tens) : 1) * 10 + Math.max(0, NUMERALS.indexOf(ones || '零')),
  );
}

const NUMERALS = '零一二三四五六七八九';
