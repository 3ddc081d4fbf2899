import type { CommonDuty, Department, Duty } from './model.ts';

/** The departments a duty is done with: those it names, and those of the roles it names. */
export function departmentsWith({
  collaborators,
  collaboratingRoles,
}: Duty | CommonDuty): Department[] {
  return [
    ...new Set([...collaborators, ...collaboratingRoles.map(({ department }) => department)]),
  ];
}
