import type { RoleRead } from './role-read.ts';

/** Descriptions of one role, which a document may hold several of, as one; those without a title stay apart, and what documents of ours say. */
export function mergeRoles(roles: readonly RoleRead[]): RoleRead[] {
  const merged: RoleRead[] = [];
  for (const role of roles) {
    const at = merged.findIndex((other) => isSame(other, role));
    const first = merged[at];
    if (first) merged[at] = join(first, role);
    else merged.push(role);
  }
  return merged;
}

function isSame(a: RoleRead, b: RoleRead): boolean {
  if (!a.title || a.title !== b.title || a.paper || b.paper) return false;
  const [one, other] = [departmentOf(a), departmentOf(b)];
  return !one || !other || one === other;
}

function departmentOf({ department, facts }: RoleRead): string {
  return facts.find(({ key }) => key === 'department')?.value || department;
}

function join(a: RoleRead, b: RoleRead): RoleRead {
  return {
    title: a.title,
    department: a.department || b.department,
    facts: [...a.facts, ...b.facts],
    sections: [...a.sections, ...b.sections],
    readAs: [...a.readAs, ...b.readAs],
  };
}
