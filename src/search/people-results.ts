import type { Hit } from './hit.ts';
import type { Result } from './rank.ts';
import type { PersonRecord, RoleRecord } from './records.ts';
import { why } from './why.ts';

/** The results with the roles of people, those that are not among them, behind the other roles. */
export function joinRoles(results: readonly Result[], people: readonly PersonRecord[]): Result[] {
  const roles = new Map<RoleRecord, Hit>();
  for (const { name, posts, deputises } of people) {
    for (const { role } of posts) addHit(roles, role, why.holder(name));
    for (const role of deputises) addHit(roles, role, why.deputy(name));
  }
  for (const { record } of results) if (record.type === 'role') roles.delete(record);
  const isRole = ({ record }: Result) => record.type === 'role';
  return [
    ...results.filter(isRole),
    ...[...roles].map(([record, hit]) => ({ record, hit })),
    ...results.filter((result) => !isRole(result)),
  ];
}

function addHit(roles: Map<RoleRecord, Hit>, role: RoleRecord, reason: string): void {
  const reasons = [...new Set([...(roles.get(role)?.reasons ?? []), reason])];
  roles.set(role, { match: 'exact', closeness: 'named', phrases: [], reasons });
}
