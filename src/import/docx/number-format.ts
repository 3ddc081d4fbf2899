/** A number as a list of Word shows it in a format (`w:numFmt`); digits for formats that are not known. */
export function formatNumber(value: number, format: string): string {
  if (format === 'none') return '';
  const circled = ENCLOSED[format];
  if (circled && value >= 1 && value <= 20) return String.fromCodePoint(circled + value - 1);
  if (CHINESE.has(format)) return chinese(value, '零一二三四五六七八九', '十百千');
  if (format === 'chineseLegalSimplified' || format === 'ideographLegalTraditional')
    return chinese(value, '零壹贰叁肆伍陆柒捌玖', '拾佰仟');
  if (
    format === 'ideographDigital' ||
    format === 'taiwaneseDigital' ||
    format === 'japaneseDigitalTenThousand'
  )
    return [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
  if (format === 'ideographTraditional') return cycle(value, '甲乙丙丁戊己庚辛壬癸');
  if (format === 'ideographZodiac') return cycle(value, '子丑寅卯辰巳午未申酉戌亥');
  if (format === 'decimalFullWidth' || format === 'decimalFullWidth2')
    return [...String(value)].map((digit) => '０１２３４５６７８９'[Number(digit)]).join('');
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (/Letter$/.test(format)) {
    const letter = cycle(value, 'abcdefghijklmnopqrstuvwxyz').repeat(Math.ceil(value / 26));
    return format.startsWith('upper') ? letter.toUpperCase() : letter;
  }
  if (/Roman$/.test(format))
    return format.startsWith('upper') ? roman(value) : roman(value).toLowerCase();
  return String(value);
}

function chinese(value: number, digits: string, units: string): string {
  if (value > 9999) return String(value);
  const all = [...String(value)].map(Number);
  let written = '';
  for (const [at, digit] of all.entries()) {
    const place = all.length - 1 - at;
    if (digit) written += `${digits[digit]}${place ? units[place - 1] : ''}`;
    else if (all.slice(at + 1).some(Boolean) && all[at - 1]) written += digits[0];
  }
  // 十二, not 一十二.
  return written.startsWith(`一${units[0]}`) ? written.slice(1) : written || (digits[0] ?? '');
}

function cycle(value: number, signs: string): string {
  return signs[(Math.max(1, value) - 1) % signs.length] ?? '';
}

function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [sign, worth] of ROMAN)
    for (; rest >= worth && written.length < 20; rest -= worth) written += sign;
  return written;
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

const CHINESE: ReadonlySet<string> = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'japaneseCounting',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'koreanDigital',
]);

/** The code of the sign for one. */
const ENCLOSED: Partial<Record<string, number>> = {
  decimalEnclosedCircle: 0x2460,
  decimalEnclosedCircleChinese: 0x2460,
  decimalEnclosedParen: 0x2474,
  decimalEnclosedFullstop: 0x2488,
  ideographEnclosedCircle: 0x3280,
};
