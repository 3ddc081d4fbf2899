import { type Content, factValues, type WrittenRole } from '../handbook/content.ts';
import { roleNames } from '../handbook/role-names.ts';
import { namedThings } from '../write/kinds.ts';
import { hasForm, type Target, targetOf } from './target.ts';

/** A thing that has a form. */
export interface EditedPage extends Target {
  /** As it is told from all others. */
  readonly title: string;
  /** The department of a role; else empty. */
  readonly department: string;
  /** The last duty of a role, below which another one can be put. */
  readonly last: { readonly group: string; readonly duty: string } | null;
}

/** Everything in a content that has a form, roles first. */
export function editedPages(content: Content): EditedPage[] {
  const nameOf = roleNames(content);
  const roles = content.roles.map((role) => ({
    ...targetOf('role', role.id),
    title: nameOf(role),
    department: role.data.department,
    last: lastDuty(role),
  }));
  const others = namedThings(content).flatMap(({ kind, entry, name }) =>
    kind !== 'role' && hasForm(kind)
      ? [{ ...targetOf(kind, entry.id), title: name, department: '', last: null }]
      : [],
  );
  return [...roles, ...others];
}

function lastDuty({ duties }: WrittenRole): EditedPage['last'] {
  const last = duties.at(-1);
  if (!last) return null;
  const [number] = factValues(last, '编号');
  return { group: last.group, duty: number ?? last.text };
}
