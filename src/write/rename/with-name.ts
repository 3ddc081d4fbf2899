import type { Content } from '../../handbook/content.ts';
import type { Named } from '../kinds.ts';

/** A content in which an entry bears another name, as the members of a department say it too. */
export function withName(
  content: Content,
  { kind, name: old, entry }: Named,
  name: string,
): Content {
  const renamed = <Data, Entry extends { readonly id: string; readonly data: Data }>(
    entries: readonly Entry[],
    change: Partial<Data>,
  ) => entries.map((it) => (it.id === entry.id ? { ...it, data: { ...it.data, ...change } } : it));
  switch (kind) {
    case 'role':
      return { ...content, roles: renamed(content.roles, { title: name }) };
    case 'topic':
      return { ...content, topics: renamed(content.topics, { name }) };
    case 'metric':
      return { ...content, metrics: renamed(content.metrics, { name }) };
    case 'partner':
      return { ...content, partners: renamed(content.partners, { name }) };
    case 'common':
      return { ...content, commons: renamed(content.commons, { title: name }) };
    case 'authority':
      return { ...content, authorities: renamed(content.authorities, { matter: name }) };
    case 'department': {
      const roles = content.roles.map((role) =>
        role.data.department === old ? { ...role, data: { ...role.data, department: name } } : role,
      );
      const departments = renamed(content.departments, { title: name }).map((it) =>
        it.data.parent === old ? { ...it, data: { ...it.data, parent: name } } : it,
      );
      return { ...content, roles, departments };
    }
  }
}
