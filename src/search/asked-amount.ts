import { type Amount, readAmount } from '../handbook/amount.ts';
import { readSum } from '../handbook/sum.ts';

/** An amount that a query names, and the query without it. */
export interface AskedAmount {
  readonly amount: Amount;
  readonly said: string;
  readonly rest: string;
  /** False for a number alone, which is money only where somebody is asked to sign. */
  readonly isSurelyMoney: boolean;
}

/** The first amount of money in a normalised query (20万谁批, 三千以内, 5w); null where it names none. */
export function askedAmount(text: string): AskedAmount | null {
  const plain = text
    .replace(/(?<=\d)(?:w(?![a-z])|多(?=[万亿]))/gu, (found) => (found === 'w' ? '万' : ''))
    .replace(/(?<=\d)k(?![a-z])/gu, '千');
  for (const [found] of plain.matchAll(MONEY)) {
    const amount = readAmount(found) ?? only(readSum(found));
    if (!amount || !isMoney(found)) continue;
    // What the amount stood between is one word, not two to be looked for apart.
    const rest = plain.replace(found, ' ').replace(BETWEEN, '').trim();
    return { amount, said: found.trim(), rest, isSurelyMoney: /[万亿千元块]/u.test(found) };
  }
  return null;
}

/** A single sum is from itself to itself. */
function only(sum: number | null): Amount | null {
  return sum === null ? null : { from: sum, to: sum, includesFrom: true, includesTo: true };
}

/** Two and ten are counted, hundreds and what is called 元 are paid. */
function isMoney(found: string): boolean {
  return /[百千万亿元块]|\d{3}/u.test(found);
}

const BETWEEN = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu;
const DIGIT = '\\d零一二两三四五六七八九十';
const SUM = `[${DIGIT}][${DIGIT}百千万亿,.]*(?: ?[百千万亿]+)? ?(?:元|块钱?)?`;
const BEFORE = '(?:不超过|超过|不低于|低于|高于|大于|小于|不到|不足|不满|至少|至多|最多|[<>≤≥]=?)?';
const BEHIND = '(?:及?以上|及?以下|以内|之内|起)?';
/** What is counted is no money: 5万公里, 100人; nor is a part of a number. */
const COUNTED = `[${DIGIT}百千万亿a-z%_.,-]|公里|小时|分钟|[个台人位名次天年月日号米里度份条项页件家间层]`;
const MONEY = new RegExp(
  `(?<![\\w.-])${BEFORE} ?(?:${SUM} ?(?:[-~–—]|到|至) ?)?${SUM} ?${BEHIND}(?!${COUNTED})`,
  'gu',
);
