import type { Handbook, Role } from '../handbook/model.ts';
import { didYouMean, suggest } from '../handbook/suggest.ts';

/**
 * The roles of some names, all where none is named, in the order of the handbook. Or says of all names which
 * no role bears, and which several do.
 */
export function namedRoles(
  names: readonly string[],
  { roles }: Pick<Handbook, 'roles'>,
): readonly Role[] | { readonly refusal: string } {
  const faults = names.flatMap((name) => {
    const bearers = bearersOf(name, roles);
    if (bearers.length === 1) return [];
    if (!bearers.length) return [explainNobody(name, roles)];
    const full = bearers.map((role) => `「${role.name}」`).join('、');
    return [`叫「${name}」的岗位不止一个：${full}。请写清是哪一个。`];
  });
  if (faults.length) return { refusal: faults.join('\n') };
  const named = new Set(names.flatMap((name) => bearersOf(name, roles)));
  return names.length ? roles.filter((role) => named.has(role)) : roles;
}

/** By the name that is theirs alone, by title, code or id. */
function bearersOf(name: string, roles: readonly Role[]): Role[] {
  const own = roles.filter((role) => role.name === name);
  if (own.length) return own;
  return roles.filter(({ title, code, id }) => title === name || code === name || id === name);
}

function explainNobody(name: string, roles: readonly Role[]): string {
  const near = suggest(
    name,
    roles.map((role) => role.name),
  );
  const question = didYouMean(near);
  return `手册里没有叫「${name}」的岗位${question ? `${question}？` : '。'}`;
}
