import { askedAmount } from './asked-amount.ts';
import { DAYS } from './asked-days.ts';
import { SIGNING } from './signing.ts';

/** A question with an amount or days of which the handbook says nothing, and the question without them. */
export interface AmountAlone {
  readonly said: string;
  readonly rest: string;
  /** What is to be said of it besides that it was not used; empty where nobody is asked to sign. */
  readonly note: string;
}

/** The amount in a normalised query, or how long, where somebody is to sign; null where it says neither. */
export function amountAlone(text: string): AmountAlone | null {
  const money = askedAmount(text);
  const isSigning = SIGNING.test(text);
  if (money && (money.isSurelyMoney || isSigning)) {
    return { said: money.said, rest: money.rest, note: isSigning ? lacking('金额') : '' };
  }
  const [days] = isSigning ? (text.match(DAYS) ?? []) : [];
  return days ? { said: days, rest: text.replace(days, ''), note: lacking('天') } : null;
}

function lacking(what: string): string {
  return `，手册里没有写多少${what}由谁签批`;
}
