import type { Context } from '../context.ts';
import { why } from '../why.ts';
import { findTerm, type TermHits } from './term.ts';

/**
 * The duty with this 编号, or the role with this 岗位编号, however it is written (xs-01-16, XS0116);
 * null for anything else.
 */
export async function findNumber(text: string, context: Context): Promise<TermHits | null> {
  const compact = (number: string) => number.toLowerCase().replace(/[\s#_-]/g, '');
  const wanted = compact(text);
  if (!/^[a-z]+[0-9]+$/.test(wanted)) return null;
  const { duties, places, vocabulary } = context.library;
  const code = [...vocabulary.keys()].find((name) => compact(name) === wanted);
  if (code) return findTerm(code, context);
  const duty = duties.find(({ id }) => compact(id) === wanted);
  if (!duty) return null;
  const reasons = [why.number(duty.id)];
  const hit = { match: 'number', closeness: 'named', phrases: [], reasons } as const;
  return {
    term: text,
    hits: new Map([[places.get(duty) ?? -1, hit]]),
    members: new Map(),
    meanings: [],
  };
}
