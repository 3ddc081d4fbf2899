import { lineOf } from '../content.ts';
import { cyclesIn } from '../cycles.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { knownDepartments } from './known.ts';
import { onlyOne } from './one-name.ts';
import { explainUnknown, problemInKey } from './unknown-name.ts';

/** Every department's parent (上级部门) is one of the departments, and none stands above itself. */
export const departmentParent: Check = (content) => {
  const { departments } = content;
  const known = knownDepartments(content);
  const explain = onlyOne((name) => explainUnknown(name, known));
  const byTitle = new Map(departments.map((department) => [department.data.title, department]));
  const circles = cyclesIn(departments, ({ data }) => {
    const parent = data.parent && byTitle.get(data.parent);
    return parent ? [parent] : [];
  });
  return [
    ...departments.flatMap((department) =>
      problemInKey(
        department,
        'parent',
        department.data.parent ? explain(department.data.parent) : null,
      ),
    ),
    ...circles.flatMap(([first, ...others]): Problem[] => {
      if (!first) return [];
      const titles = [first, ...others, first].map(({ data }) => `「${data.title}」`).join('→');
      const message = `上级部门绕成了圈：${titles}，请改正其中一个的上级部门；最上面的部门不写 parent`;
      return [{ file: first.file, line: lineOf(first, 'parent'), severity: 'error', message }];
    }),
  ];
};
