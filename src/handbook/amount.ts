import { readSum } from './sum.ts';

/** From how much to how much, in 元. */
export interface Amount {
  readonly from: number;
  /** Infinity where there is no upper end. */
  readonly to: number;
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
}

/**
 * Reads amounts as people write them: 5 万元以下, 不超过 5000 元, 5–20 万元, 超过 20 万元, 20 万元以上（不含）,
 * ≤5万. 以上, 以下 and 以内 include their end (民法典第 1259 条), 超过, 不满 and 低于 do not. Null where the text is
 * no range of money, also for a single sum.
 */
export function readAmount(text: string): Amount | null {
  const plain = plainText(text);
  const one = readEnd(plain);
  if (one?.side) return one.side === 'from' ? amountOf(one, NO_END) : amountOf(NOTHING, one);
  return readPair(plain);
}

/** Whether two amounts have more in common than one end. */
export function overlap(one: Amount, other: Amount): boolean {
  return Math.max(one.from, other.from) < Math.min(one.to, other.to);
}

/** Whether the amount holds the sum. */
export function holds({ from, to, includesFrom, includesTo }: Amount, sum: number): boolean {
  const isAbove = includesFrom ? sum >= from : sum > from;
  return isAbove && (includesTo ? sum <= to : sum < to);
}

interface End {
  readonly sum: number;
  /** Which end of the amount the words say it is; null where they do not say. */
  readonly side: 'from' | 'to' | null;
  readonly isIncluded: boolean;
}

function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s,，、]/gu, '')
    .replace(/^(?:[单每][笔次]|金额|总额|总价|额|的|在)+/u, '')
    .replace(/(?:的|者)$/u, '');
}

/** Every place may part two ends: at a word for it, or wherever both ends say which they are. */
function readPair(text: string): Amount | null {
  for (let place = 1; place < text.length; place++) {
    const left = text.slice(0, place);
    const [between = ''] = BETWEEN.exec(text.slice(place)) ?? [];
    const right = text.slice(place + between.length);
    const [low, high] = [readEnd(left), readEnd(right)];
    if (!low || !high || low.side === 'to' || high.side === 'from') continue;
    if (!between && !(low.side && high.side)) continue;
    const amount = amountOf({ ...low, sum: sumBeside(low.sum, left, right, high.sum) }, high);
    if (amount) return amount;
  }
  return null;
}

const BETWEEN = /^(?:至|到|[-–—~～]+|且|但|并)/u;

/**
 * The lower sum of two: 5 in 5–20 万元 is 5 万元, 500 in 500–2 万元 is 500 元; without end where the numbers
 * fall (20–5 万元).
 */
function sumBeside(low: number, left: string, right: string, high: number): number {
  const [, number] = /(?:^|[^\d.])(\d+(?:\.\d+)?)(?:\(.*\))?$/u.exec(left) ?? [];
  const [, unit] = /\d([十百千万亿]+)/u.exec(right) ?? [];
  const shared = number && unit ? readSum(number + unit) : null;
  if (shared === null || low >= LEAST_WITHOUT_UNIT)
    return shared !== null && shared < high ? shared : low;
  return shared;
}

/** Nobody says who signs for less, so that a smaller number stands for 万 or 千. */
const LEAST_WITHOUT_UNIT = 100;

function readEnd(text: string): End | null {
  const [, said] = /\((不?含)[^)]*\)/u.exec(text) ?? [];
  const bare = text.replace(/\([^)]*\)/gu, '');
  for (const [pattern, side, isIncluded] of WORDS) {
    const sum = pattern.test(bare) ? readSum(bare.replace(pattern, '')) : null;
    if (sum !== null) return { sum, side, isIncluded: said ? said === '含' : isIncluded };
  }
  return null;
}

/** What the words before or behind a sum make of it; the longer words first. */
const WORDS: readonly (readonly [RegExp, End['side'], boolean])[] = [
  [/^(?:不超过|不高于|不大于|不多于|小于等于|小于或等于|至多|最多|<=|≤)/u, 'to', true],
  [/^(?:不低于|不少于|不小于|大于等于|大于或等于|至少|达到|达|满|>=|≥)/u, 'from', true],
  [/^(?:超过|超出|高于|大于|多于|>)/u, 'from', false],
  [/^(?:不满|不足|不到|未满|未达到?|低于|小于|少于|<)/u, 'to', false],
  [/(?:及|或|\(含\))?(?:以上|起)$/u, 'from', true],
  [/(?:及|或)?(?:以下|以内|之内|内)$/u, 'to', true],
  [/^/u, null, true],
];

const NOTHING: End = { sum: 0, side: 'from', isIncluded: true };
const NO_END: End = { sum: Number.POSITIVE_INFINITY, side: 'to', isIncluded: false };

function amountOf(low: End, high: End): Amount | null {
  if (low.sum >= high.sum) return null;
  return {
    from: low.sum,
    to: high.sum,
    includesFrom: low.isIncluded,
    includesTo: high.isIncluded,
  };
}
