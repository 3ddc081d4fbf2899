import { EVERYBODY } from '../../handbook/audience.ts';
import type { Content } from '../../handbook/content.ts';
import { RELATIVE_SIGNATORIES } from '../../handbook/relative-signatories.ts';
import { roleNames } from '../../handbook/role-names.ts';
import { didYouMean, suggest } from '../../handbook/suggest.ts';
import type { Existing } from './fields.ts';

/** A name that may be chosen, as a reference to it is written. */
export interface Choice {
  readonly name: string;
  /** Other names by which people may look for it. */
  readonly others: readonly string[];
}

/** The references that may stand in an answer of a form. */
export function knownReferences(form: Existing, content: Content): string[] {
  return knownIn(form, content).map(({ name }) => name);
}

/**
 * The reference that is meant by what somebody typed: the name itself, the number in the list, an alias,
 * or a part of one name alone; or the Chinese sentence that refuses it.
 */
export function readKnown(
  typed: string,
  form: Existing,
  content: Content,
): { readonly reference: string } | { readonly refusal: string } {
  const known = knownIn(form, content);
  const exact = known.filter(({ name }) => name === typed);
  const byNumber = /^[0-9]+$/.test(typed) ? known.slice(Number(typed) - 1, Number(typed)) : [];
  const byAlias = known.filter(({ others }) => others.includes(typed));
  const byPart = typed.length > 1 ? known.filter((it) => it.name.includes(typed)) : [];
  const meant = [exact, byNumber, byAlias, byPart].find(({ length }) => length > 0) ?? [];
  const [first, second] = meant;
  if (first && !second) return { reference: first.name };
  if (first) {
    const names = meant.map(({ name }) => `「${name}」`).join('、');
    return { refusal: `「${typed}」可能是${names}，请写清是哪一个。` };
  }
  const near = suggest(
    typed,
    known.map(({ name }) => name),
  );
  const question = didYouMean(near);
  return { refusal: `没有叫「${typed}」的${WORDS[form]}${question}${question ? '？' : '。'}` };
}

/** What may stand in an answer of a form. */
export function knownIn(form: Existing, content: Content): Choice[] {
  const nameOf = roleNames(content);
  const roles = content.roles.map((role) => ({
    name: nameOf(role),
    others: [role.data.title, ...role.data.aliases],
  }));
  const departments = content.departments.map(({ data }) => ({
    name: data.title,
    others: data.aliases,
  }));
  const partners = content.partners.map(({ data }) => ({
    name: data.name,
    others: data.aliases,
  }));
  const words = (list: readonly string[]) => list.map((name) => ({ name, others: [] }));
  switch (form) {
    case 'department':
      return departments;
    case 'role':
      return roles;
    case 'superior':
      return [...roles, ...partners];
    case 'audience':
      return [...words([EVERYBODY]), ...departments, ...roles];
    case 'signatories':
      return [...words(RELATIVE_SIGNATORIES), ...roles, ...partners];
  }
}

const WORDS: Readonly<Record<Existing, string>> = {
  department: '部门',
  role: '岗位',
  superior: '岗位或外部单位',
  audience: '部门或岗位',
  signatories: '岗位或外部单位',
};
