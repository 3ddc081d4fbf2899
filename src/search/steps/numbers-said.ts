import type { Library } from '../library.ts';
import { numberForms } from '../number-forms.ts';
import { type Numbered, numbersOf } from '../numbers.ts';

/** A 编号 in a text: where it stands, and what bears it. */
export interface NumberSaid {
  readonly start: number;
  readonly text: string;
  readonly numbered: Numbered;
}

/** The 编号 of duties and roles in a normalised text, each as long as it may be, however it is written. */
export function numbersSaid(text: string, library: Library): NumberSaid[] {
  const found: NumberSaid[] = [];
  for (let start = 0; start < text.length; start++) {
    const said = numberAt(text, start, library);
    if (!said) continue;
    found.push(said);
    start += said.text.length - 1;
  }
  return found;
}

function numberAt(text: string, start: number, library: Library): NumberSaid | null {
  if (PART.test(text.slice(Math.max(0, start - 1), start + 1))) return null;
  for (let end = Math.min(text.length, start + LONGEST); end > start + 1; end--) {
    const number = text.slice(start, end);
    if (!NUMBER.test(number) || GOES_ON.test(text.slice(end - 1))) continue;
    const forms = numberForms(number);
    const isOfDigits = !/\p{L}/u.test(number);
    if (isOfDigits && (number.length < SHORTEST_OF_DIGITS || COUNTS.test(text.slice(end))))
      continue;
    const ways = isOfDigits ? forms.slice(0, 2) : forms;
    const numbered = ways.flatMap((form, way) => numbersOf(library)[way]?.get(form) ?? [])[0];
    if (numbered) return { start, text: number, numbered };
  }
  return null;
}

const NUMBER = /^[\p{L}\p{Nd}](?=.*\p{Nd})[\p{L}\p{M}\p{Nd}\s._–—−-]*[\p{L}\p{M}\p{Nd}]$/u;
/** Two characters of one word of letters and digits. */
const PART = /^[a-z\d]{2}$|^[.-]\d$/u;
/** What makes another number of it: XS-01-9 is not XS-01. */
const GOES_ON = /^[a-z\d](?:[a-z\d]|[\s._–—−-]+\d)/u;
/** What is counted is no number: 200元, 008 天. */
const COUNTS = /^ ?(?![是归由的该属谁和与跟及找管])\p{L}/u;
const SHORTEST_OF_DIGITS = 3;
const LONGEST = 30;
