import { type Collaboration, collaborations } from '../../handbook/collaboration.ts';
import { departmentsAbove, withAllBelow } from '../../handbook/department-tree.ts';
import { departmentsWith } from '../../handbook/departments-with.ts';
import { dutiesOf } from '../../handbook/duties-of.ts';
import type { Department, Duty, Role } from '../../handbook/model.ts';
import { departmentLink } from '../../handbook/page-links.ts';
import { dutyLink } from '../duty-link.ts';
import type { Rule } from '../question.ts';

/**
 * Departments that another names for several duties, and that never name it: not as whom to work with, nor
 * in a sentence, nor any part of either. Nothing is asked along the line of command, where one side directs.
 */
export const oneSided: Rule = {
  kind: 'one-sided',
  find: (handbook) =>
    collaborations(handbook).flatMap(({ from, to, duties }: Collaboration) => {
      const together = duties.filter((duty) => isTogether(duty, to));
      if (together.length < FEWEST || isBelow(from, to) || names(to, from)) return [];
      const text = `${from.title}有 ${together.length} 条职责写着与${to.title}协作，${to.title}没有一条提到${from.title}，要补上吗？`;
      const links = [departmentLink(to), ...together.map(dutyLink)];
      return [{ about: [from.title, to.title], text, links }];
    }),
};

/** Whoever only watches, approves or tells needs no answer; nor does a superior. */
function isTogether({ kind, role }: Duty, to: Department): boolean {
  return (kind === '主责' || kind === '协办') && !superiors(to.head).includes(role);
}

/** Whether those of the first department report to somebody of the second, or one is a part of the other. */
function isBelow(from: Department, to: Department): boolean {
  return branch(from).includes(to) || superiors(from.head).some((role) => role.department === to);
}

function superiors(role: Role | null): Role[] {
  return role?.reportsTo ? [role.reportsTo, ...superiors(role.reportsTo)] : [];
}

function names(author: Department, named: Department): boolean {
  const wanted = new Set(branch(named));
  const titles = [named.title, ...named.aliases, ...named.roles.map(({ title }) => title)];
  return withAllBelow(author)
    .flatMap(dutiesOf)
    .some(
      (duty) =>
        departmentsWith(duty).some((it) => wanted.has(it)) ||
        [duty.text, ...duty.subItems].some((text) => titles.some((title) => text.includes(title))),
    );
}

/** A department with all above and below it. */
function branch(department: Department): Department[] {
  return [...departmentsAbove(department), ...withAllBelow(department)];
}

const FEWEST = 2;
