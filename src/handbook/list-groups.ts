import { topDepartments, withAllBelow } from './department-tree.ts';
import type { Department, Duty, Handbook, Role } from './model.ts';
import { pinyinIndex } from './pinyin-index.ts';

/** The roles under their departments, in the order of both. */
export function rolesByDepartment({ departments }: Pick<Handbook, 'departments'>): {
  label: string;
  department: Department;
  rows: readonly Role[];
}[] {
  return departments
    .filter(({ roles }) => roles.length > 0)
    .map((department) => ({ label: department.title, department, rows: department.roles }));
}

/** The departments, each with all below it, under those below no other. */
export function departmentsByTop(
  handbook: Pick<Handbook, 'departments'>,
): { label: string; rows: readonly Department[] }[] {
  return topDepartments(handbook).map((top) => ({ label: top.title, rows: withAllBelow(top) }));
}

/** Named things under the letters of their pinyin, in the order given. */
export function byLetter<Item extends { readonly name: string }>(
  items: readonly Item[],
): { label: string; rows: readonly Item[] }[] {
  return pinyinIndex(items).map(({ letter, items: rows }) => ({ label: letter, rows }));
}

/** Duties under the departments of their roles, in the order given. */
export function dutiesByDepartment(
  duties: readonly Duty[],
): { label: string; department: Department; rows: readonly Duty[] }[] {
  return [...Map.groupBy(duties, ({ role }) => role.department)].map(([department, rows]) => ({
    label: department.title,
    department,
    rows,
  }));
}
