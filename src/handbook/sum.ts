/**
 * A sum of money in 元 as people write it: 5 万元, 2.5 万, 1,000 元, 三万五千元, 二十万, 3 万 5, 1 亿; null
 * for anything else, percentages and other currencies among them.
 */
export function readSum(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,，]/gu, '');
  const [, number = ''] = SUM.exec(plain) ?? [];
  const tokens = number.match(/\d+(?:\.\d+)?|./gu) ?? [];
  return tokens.length ? sumOf(tokens) : null;
}

const SUM = /^(?:人民币|rmb|[¥￥])?([\d.零〇一二两三四五六七八九十百千万亿]+)(?:元整?|块钱?)?$/iu;

/** Reads tokens from the left: a digit waits for its unit, 万 and 亿 take all that was read before. */
function sumOf(tokens: readonly string[]): number | null {
  let [done, section, digit, unit] = [0, 0, -1, 1];
  for (const [place, token] of tokens.entries()) {
    const value = UNITS.get(token);
    if (value === undefined) {
      const read = digitOf(token);
      if (digit > 0 || Number.isNaN(read)) return null;
      digit = read;
      if (read === 0) unit = 1;
      continue;
    }
    const count = digit < 0 ? (place === 0 ? 1 : 0) : digit;
    // 万元以下 is below one 万, 十 in 二十万 has its digit before it.
    if (value < WAN) section += (count || 1) * value;
    else if (section + count + done === 0) return null;
    else if (value === WAN) [done, section] = [done + (section + count) * value, 0];
    else [done, section] = [(done + section + count) * value, 0];
    [digit, unit] = [-1, value];
  }
  if (digit < 0) return rounded(done + section);
  // 三万五 is said for 三万五千.
  const isShort = unit >= 100 && digit > 0 && digit < 10 && Number.isInteger(digit);
  return rounded(done + section + (isShort ? (digit * unit) / 10 : digit));
}

function digitOf(token: string): number {
  const read = DIGITS.indexOf(token.replace('两', '二').replace('〇', '零'));
  return read < 0 ? Number.parseFloat(token) : read;
}

/** Money ends with 分. */
function rounded(sum: number): number {
  return Math.round(sum * 100) / 100;
}

const DIGITS = '零一二三四五六七八九';
const WAN = 10_000;
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', WAN],
  ['亿', WAN * WAN],
]);
