import type { Context } from '../context.ts';
import { union } from '../hit.ts';
import { normalise } from '../normalise.ts';
import { numberForms } from '../number-forms.ts';
import { numbersOf } from '../numbers.ts';
import { findTerm, type TermHits } from './term.ts';

/**
 * The duty with this 编号 or the role with this 岗位编号, however it is written (xs-01-16, XS0116,
 * xs 01 16); null for anything else. Digits alone are a number only where one is made of the same
 * groups of digits: 2024 is no 20-24.
 */
export async function findNumber(text: string, context: Context): Promise<TermHits | null> {
  if (!NUMBER_LIKE.test(text)) return null;
  const { places, vocabulary } = context.library;
  const numbers = numbersOf(context.library);
  const forms = numberForms(text);
  const ways = /\p{L}/u.test(text) ? forms : forms.slice(0, 2);
  for (const [i, form] of ways.entries()) {
    const numbered = numbers[i]?.get(form);
    if (!numbered) continue;
    // A code without digits may be another name, too: that is for the steps that know names.
    if (!/\p{Nd}/u.test(text) && vocabulary.has(text)) return null;
    const { roles, duties } = numbered;
    const term = normalise(roles[0]?.code ?? text);
    const found = roles.length ? await findTerm(term, context, roles) : nothing(term);
    const own = duties.map((duty) => {
      const reasons = [`编号 ${duty.id}`];
      const hit = { match: 'number', closeness: 'named', phrases: [], reasons } as const;
      return [places.get(duty) ?? -1, hit] as const;
    });
    return own.length ? { ...found, hits: union([found.hits, new Map(own)]) } : found;
  }
  return null;
}

function nothing(term: string): TermHits {
  return { term, hits: new Map(), members: new Map(), meanings: [], kind: null };
}

const NUMBER_LIKE = /^#?[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd}\s._–—−-]*[\p{L}\p{M}\p{Nd}])?$/u;
