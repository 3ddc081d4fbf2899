import { blankFrontMatter, readFrontMatter } from '../content/front-matter.ts';
import { isDutyNumber } from '../handbook/duty-number.ts';
import { holderNames } from '../handbook/holder-names.ts';
import type { PastRole } from '../handbook/past.ts';

/**
 * The numbers and holders in the text of a role's file, also of one that would be refused. What its front
 * matter says may be known.
 */
export function readPastRole(text: string, known?: PastMatter): PastRole {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { rest, ...matter } = known
    ? { rest: blankFrontMatter(clean), ...known }
    : readMatter(clean);
  const duties: { number: string; text: string }[] = [];
  let sentence = '';
  for (const line of rest.split('\n')) {
    sentence = ITEM.exec(line)?.[1] ?? (/^\s*$/.test(line) ? '' : sentence);
    const number = NUMBER.exec(line)?.[1]?.trim() ?? '';
    if (isDutyNumber(number)) duties.push({ number, text: sentence.trim() });
  }
  return { duties, ...matter };
}

/** What the front matter of a role's file says of the past. */
export type PastMatter = Pick<PastRole, 'retired' | 'holders'>;

function readMatter(text: string): PastMatter & { readonly rest: string } {
  const { mapping, rest } = readFrontMatter('', text, ['retired', 'holder']);
  const { retired, holder } = mapping.data;
  const given = [retired].flat().filter((it) => typeof it === 'string' && isDutyNumber(it));
  return { rest, retired: given as string[], holders: holderNames(holder) };
}

const ITEM = /^ {0,3}[0-9０-９]{1,3}\s*[.．、)）]\s*(.*)$/u;
const NUMBER = /^\s+[-－–—*+•·]\s*编号\s*[:：]\s*(.*)$/u;
