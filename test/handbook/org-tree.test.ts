import { expect, test } from 'vitest';
import {
  departmentTrees,
  type OrgNode,
  reportingLine,
  treeBelow,
} from '../../src/handbook/org-tree.ts';
import { roleNamed, smallHandbook } from '../small-handbook.ts';

const handbook = smallHandbook();

test('the whole tree holds everybody below a role', () => {
  expect(titles(treeBelow(handbook.top))).toEqual({ 总经理: { 销售经理: { 销售顾问: {} } } });
});

test("a department's tree begins at the superior outside it", () => {
  const [office, sales, empty] = handbook.departments.map((it) => departmentTrees(it).map(titles));
  expect(office).toEqual([{ 总经理: {} }]);
  expect(sales).toEqual([{ 总经理: { 销售经理: { 销售顾问: {} } } }]);
  expect(empty).toEqual([]);
});

test("a role's line leads from the top down to its own reports", () => {
  expect(titles(reportingLine(roleNamed(handbook, '销售经理')))).toEqual({
    总经理: { 销售经理: { 销售顾问: {} } },
  });
  expect(titles(reportingLine(handbook.top))).toEqual({ 总经理: { 销售经理: {} } });
});

function titles({ role, below }: OrgNode): Titles {
  return { [role.title]: Object.assign({}, ...below.map(titles)) };
}

interface Titles {
  [title: string]: Titles;
}
