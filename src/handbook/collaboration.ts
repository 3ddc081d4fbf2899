import { departmentsWith } from './departments-with.ts';
import { dutiesOf } from './duties-of.ts';
import type { Department, Duty, Handbook, Role } from './model.ts';

/** Duties of one department that name another as the one to work with. */
export interface Collaboration {
  readonly from: Department;
  readonly to: Department;
  readonly duties: readonly Duty[];
}

/** Every pair of departments of which one names the other, in the order of departments. */
export function collaborations({ departments }: Handbook): Collaboration[] {
  return departments.flatMap((from) =>
    departments.flatMap((to): Collaboration[] => {
      if (from === to) return [];
      const duties = dutiesOf(from).filter((duty) => departmentsWith(duty).includes(to));
      return duties.length ? [{ from, to, duties }] : [];
    }),
  );
}

/** Whether any duty names another department than its own to work with. */
export function hasCollaborations({ duties }: Handbook): boolean {
  return duties.some((duty) =>
    departmentsWith(duty).some((department) => department !== duty.role.department),
  );
}

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
  { departments, duties }: Handbook,
): Counterpart[] {
  const naming = duties.filter((duty) => departmentsWith(duty).includes(department));
  return departments.flatMap((other): Counterpart[] => {
    if (other === department) return [];
    const ours = own.filter((duty) => departmentsWith(duty).includes(other));
    const theirs = naming.filter(({ role }) => role.department === other);
    return ours.length || theirs.length ? [{ department: other, ours, theirs }] : [];
  });
}
