import type { Content } from './content.ts';

/** Departments in the order HR gave them, each followed by those below it. A circle comes last. */
export function orderDepartments({ departments }: Pick<Content, 'departments'>) {
  const titles = new Set(departments.map(({ data }) => data.title));
  const ordered = departments.toSorted((a, b) => a.data.order - b.data.order);
  const under = Map.groupBy(ordered, ({ data: { parent } }) =>
    parent !== undefined && titles.has(parent) ? parent : '',
  );
  const placed: typeof ordered = [];
  const place = (title: string) => {
    for (const department of under.get(title) ?? []) {
      placed.push(department);
      place(department.data.title);
    }
  };
  place('');
  return [...placed, ...ordered.filter((department) => !placed.includes(department))];
}
