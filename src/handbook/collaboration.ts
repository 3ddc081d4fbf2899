import type { Department, Duty, Handbook } from './model.ts';

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
      const duties = from.roles.flatMap((role) =>
        role.duties.filter(({ collaborators }) => collaborators.includes(to)),
      );
      return duties.length ? [{ from, to, duties }] : [];
    }),
  );
}

/** A department and one it works with, seen from both sides. */
export interface Partner {
  readonly department: Department;
  /** Duties of the department itself that name the partner. */
  readonly ours: readonly Duty[];
  /** Duties of the partner that name the department. */
  readonly theirs: readonly Duty[];
}

/** The departments a department works with, in their order, with the duties of both sides. */
export function partnersOf(department: Department, handbook: Handbook): Partner[] {
  const all = collaborations(handbook);
  return handbook.departments.flatMap((other): Partner[] => {
    const ours = all.find(({ from, to }) => from === department && to === other)?.duties ?? [];
    const theirs = all.find(({ from, to }) => from === other && to === department)?.duties ?? [];
    return ours.length || theirs.length ? [{ department: other, ours, theirs }] : [];
  });
}
