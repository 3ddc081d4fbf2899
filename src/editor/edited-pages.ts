import { type Content, factValues, type WrittenRole } from '../handbook/content.ts';
import { roleNames } from '../handbook/role-names.ts';
import { type Target, targetOf } from './target.ts';

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
  const plain = { department: '', last: null };
  return [
    ...content.roles.map((role) => ({
      ...targetOf('role', role.id),
      title: nameOf(role),
      department: role.data.department,
      last: lastDuty(role),
    })),
    ...content.departments.map(({ id, data }) => ({
      ...targetOf('department', id),
      title: data.title,
      ...plain,
    })),
    ...content.topics.map(({ id, data }) => ({
      ...targetOf('topic', id),
      title: data.name,
      ...plain,
    })),
    ...content.metrics.map(({ id, data }) => ({
      ...targetOf('metric', id),
      title: data.name,
      ...plain,
    })),
    ...content.partners.map(({ id, data }) => ({
      ...targetOf('partner', id),
      title: data.name,
      ...plain,
    })),
  ];
}

function lastDuty({ duties }: WrittenRole): EditedPage['last'] {
  const last = duties.at(-1);
  if (!last) return null;
  const [number] = factValues(last, '编号');
  return { group: last.group, duty: number ?? last.text };
}
