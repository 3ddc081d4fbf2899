import { departmentLink } from '../../handbook/page-links.ts';
import { bare, type Rule } from '../question.ts';

/** Departments whose head is not named. */
export const departmentsWithoutHead: Rule = {
  kind: 'department-without-head',
  find: ({ departments }) =>
    departments.filter(({ head }) => !head).map((department) => bare(departmentLink(department))),
};
