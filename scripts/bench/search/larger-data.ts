import type { PackedDuty, SearchData } from '../../../src/search/data.ts';

/** The search data as if there were `times` as many roles, whose duties mix the clauses of ours. */
export function largerData(data: SearchData, times: number): SearchData {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const roles = copies.flatMap((copy) =>
    data.roles.map((role) => ({
      ...role,
      id: copy ? `${role.id}-${copy}` : role.id,
      ...(role.code && { code: copy ? `${role.code}${copy}` : role.code }),
      title: copy ? `${role.title}${copy}` : role.title,
    })),
  );
  const duties = copies.flatMap((copy) =>
    data.duties.map((duty, place) => mix(data, duty, place, copy)),
  );
  return { ...data, roles, duties };
}

/** The duty's first half with the second half of another one, which differs from copy to copy. */
function mix(
  { duties, roles }: SearchData,
  duty: PackedDuty,
  place: number,
  copy: number,
): PackedDuty {
  if (copy === 0) return duty;
  const other = duties[(place * 7 + copy * 31) % duties.length] ?? duty;
  const half = (text: string) => Math.floor(text.length / 2);
  return {
    ...duty,
    id: `${duty.id}-${copy}`,
    text: duty.text.slice(0, half(duty.text)) + other.text.slice(half(other.text)),
    role: duty.role + copy * roles.length,
  };
}
