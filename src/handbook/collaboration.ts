import { departmentsWith } from './departments-with.ts';
import { dutiesOf } from './duties-of.ts';
import type { Department, Duty, Handbook, Role } from './model.ts';
import { oncePer } from './once-per.ts';
import { pushTo } from './push-to.ts';

/** Duties of one department that name another as the one to work with. */
export interface Collaboration {
  readonly from: Department;
  readonly to: Department;
  readonly duties: readonly Duty[];
}

/** Every pair of departments of which one names the other, in the order of departments. */
export const collaborations = oncePer((handbook: Handbook): readonly Collaboration[] =>
  handbook.departments.flatMap((from) =>
    handbook.departments.flatMap((to): Collaboration[] => {
      const duties = from === to ? undefined : dutiesNaming(handbook).get(to)?.get(from);
      return duties ? [{ from, to, duties }] : [];
    }),
  ),
);

/** Whether any duty names another department than its own to work with. */
export const hasCollaborations = oncePer(({ duties }: Handbook): boolean =>
  duties.some((duty) =>
    departmentsWith(duty).some((department) => department !== duty.role.department),
  ),
);

/** The duties that name each department, by the department that they are of. */
const dutiesNaming = oncePer(({ duties }: Handbook) => {
  const naming = new Map<Department, Map<Department, Duty[]>>();
  for (const duty of duties)
    for (const to of departmentsWith(duty)) {
      const byAuthor = naming.get(to) ?? new Map<Department, Duty[]>();
      naming.set(to, byAuthor);
      pushTo(byAuthor, duty.role.department, duty);
    }
  return naming;
});

/** A department that a department or a role works with, seen from both sides. */
export interface Counterpart {
  readonly department: Department;
  /** Duties of the department or role itself that name the counterpart. */
  readonly ours: readonly Duty[];
  /** Duties of the counterpart that name the department, or the role's. */
  readonly theirs: readonly Duty[];
}

/** The departments a department works with, in their order, with the duties of both sides. */
export function counterpartsOf(department: Department, handbook: Handbook): Counterpart[] {
  return counterparts(dutiesOf(department), department, handbook);
}

/** The same for a role: its own duties, and those of others that name its department. */
export function counterpartsOfRole(
  { duties, department }: Role,
  handbook: Handbook,
): Counterpart[] {
  return counterparts(duties, department, handbook);
}

function counterparts(
  own: readonly Duty[],
  department: Department,
  handbook: Handbook,
): Counterpart[] {
  const naming = dutiesNaming(handbook).get(department);
  const named = new Map<Department, Duty[]>();
  for (const duty of own) for (const other of departmentsWith(duty)) pushTo(named, other, duty);
  return handbook.departments.flatMap((other): Counterpart[] => {
    if (other === department) return [];
    const [ours, theirs] = [named.get(other) ?? [], naming?.get(other) ?? []];
    return ours.length || theirs.length ? [{ department: other, ours, theirs }] : [];
  });
}
