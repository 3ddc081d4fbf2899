import { meantCount } from '../../content/meant-number.ts';
import { meantDate } from '../../handbook/meant-date.ts';
import { parseHolders } from '../../handbook/parse-holders.ts';
import { tidyRoleCode } from '../../handbook/role-code.ts';
import { isVacancy } from '../../handbook/vacancy.ts';
import type { Pairs, Value } from '../../write/new/new-page.ts';
import { isNothing } from '../reading/fact-names.ts';
import { withoutEnglish } from '../reading/line.ts';
import type { FactRead, RoleRead } from '../reading/role-read.ts';
import { plainWords } from './plain-words.ts';

/** The facts of a role as the handbook takes them. */
export interface RoleFacts {
  /** By the keys of the front matter, those that name others as they are written. */
  readonly fields: ReadonlyMap<string, Value>;
  /** Facts of the firm's own, label and value. */
  readonly own: Pairs;
  /** Those that say nothing, or that the handbook takes from elsewhere or not at all, with the reason. */
  readonly left: readonly { readonly fact: FactRead; readonly why: string }[];
}

/** Reads the facts of a role; the first of several that say the same thing counts. */
export function roleFacts({ facts, paper }: Pick<RoleRead, 'facts' | 'paper'>): RoleFacts {
  const fields = new Map<string, Value>();
  const own = new Map<string, string>();
  const left: { fact: FactRead; why: string }[] = [];
  for (const fact of facts) {
    const { key, label, value } = fact;
    const leave = (why: string) => left.push({ fact, why });
    if (key === 'title') continue;
    if (isNothing(value) || isVacancy(value)) leave('空着，没有写');
    else if (DRAWN.test(label)) leave('手册自己会列出，没有写');
    else if (key === 'facts') {
      const words = paper ? oneLine : plainWords;
      const name = words(label).replace(/[:：]+$/u, '');
      if (own.has(name) && own.get(name) !== words(value)) leave('写了两次，只用第一个');
      else own.set(name, words(value));
    } else {
      const read = fieldValue(key, paper || !NAMES.has(key) ? value : withoutEnglish(value));
      if (read === null) leave('手册不收这样的写法');
      else if (fields.has(key) && String(fields.get(key)) !== String(read))
        leave('写了两次，只用第一个');
      else fields.set(key, read);
    }
  }
  return { fields, own: [...own], left };
}

function fieldValue(key: string, value: string): Value | null {
  const words = plainWords(value);
  switch (key) {
    case 'effective':
    case 'reviewBy':
      return meantDate(words);
    case 'headcount': {
      const count = meantCount(words);
      return count && /^\d+$/.test(count) ? Number(count) || null : count;
    }
    case 'code':
      return tidyRoleCode(words) || null;
    case 'holder': {
      const names = parseHolders(words) ? splitHolders(words) : [];
      return names.length > 1 ? names : (names[0] ?? null);
    }
    case 'aliases':
      return words
        .split(/[、,，;；]/u)
        .map((name) => name.trim())
        .filter(Boolean);
    default:
      return words || null;
  }
}

function splitHolders(words: string): string[] {
  return words
    .split(/[、，,;；](?![^（(]*[）)])/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The head of a page takes any signs. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Facts that name others, which a form may name in English besides. */
const NAMES: ReadonlySet<string> = new Set(['department', 'reportsTo', 'dottedTo', 'deputy']);
/** What pages list by themselves, from what others say. */
const DRAWN = /^(?:直接|直属|虚线)?(?:下级|下属)(?:岗位)?$/u;
