import { expect, test } from 'vitest';
import { joinContent } from '../../src/handbook/join-content.ts';
import {
  companyTrees,
  departmentTrees,
  type OrgNode,
  reportingLine,
  treeBelow,
} from '../../src/handbook/org-tree.ts';
import { overviewTrees, siteCharts } from '../../src/handbook/site-charts.ts';
import { roleNamed, smallHandbook } from '../small-handbook.ts';
import { topOf } from '../top-of.ts';
import { content, department, partner, role } from './written.ts';

const handbook = smallHandbook();

test('the whole tree holds everybody below a role', () => {
  expect(titles(treeBelow(topOf(handbook)))).toEqual({ 总经理: { 销售经理: { 销售顾问: {} } } });
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
  expect(titles(reportingLine(topOf(handbook)))).toEqual({ 总经理: { 销售经理: {} } });
});

test('those outside stand above the top roles that report to them', () => {
  const departments = [department('sales', { title: '销售部' })];
  const partners = [partner('group', { name: '集团' })];
  const roles = [
    role('north', { title: '北区主任', code: 'AA-01', reportsTo: '集团' }),
    role('south', { title: '南区主任', code: 'AA-02', reportsTo: '集团' }),
    role('clerk', { title: '文员', code: 'AA-03', reportsTo: '南区主任' }),
  ];
  const book = joinContent(content({ departments, partners, roles }));
  expect(companyTrees(book).map(titles)).toEqual([
    { 集团: { 北区主任: {}, 南区主任: { 文员: {} } } },
  ]);
  expect(titles(reportingLine(roleNamed(book, '文员')))).toEqual({
    集团: { 南区主任: { 文员: {} } },
  });
  expect(overviewTrees(book).map(titles)).toEqual([{ 集团: { 北区主任: {}, 南区主任: {} } }]);
  const [chart] = siteCharts(book);
  expect(chart?.topDown.description).toBe('共 2 个岗位，每个框都是链接。');
});

test("a department's tree shows the heads of the departments below it, and no more of them", () => {
  const departments = [
    department('hospital', { title: '医院', head: '院长' }),
    department('ward', { title: '内科', parent: '医院', head: '主任' }),
  ];
  const roles = [
    role('boss', { title: '院长', code: 'AA-01', department: '医院' }),
    role('chief', { title: '主任', code: 'AA-02', department: '内科', reportsTo: '院长' }),
    role('doctor', { title: '医生', code: 'AA-03', department: '内科', reportsTo: '主任' }),
    role('porter', { title: '护工', code: 'AA-04', department: '内科', reportsTo: '院长' }),
  ];
  const [hospital] = joinContent(content({ departments, roles })).departments;
  if (!hospital) throw new Error('no department');
  expect(departmentTrees(hospital).map(titles)).toEqual([{ 院长: { 主任: {} } }]);
});

test('a department without roles shows the heads of those below it, however deep the first stand', () => {
  const departments = [
    department('office', { title: '院办', head: '院长' }),
    department('clinic', { title: '门诊' }),
    department('ward', { title: '内科', parent: '门诊' }),
    department('team', { title: '心内组', parent: '内科', head: '组长' }),
    department('lab', { title: '检验科', parent: '门诊', head: '科长' }),
  ];
  const roles = [
    role('boss', { title: '院长', code: 'AA-01', department: '院办' }),
    role('leader', { title: '组长', code: 'AA-02', department: '心内组', reportsTo: '院长' }),
    role('chief', { title: '科长', code: 'AA-03', department: '检验科', reportsTo: '组长' }),
  ];
  const { departments: joined } = joinContent(content({ departments, roles }));
  const trees = joined.map((it) => departmentTrees(it).map(titles));
  expect(trees.slice(0, 2)).toEqual([[{ 院长: {} }], [{ 院长: { 组长: { 科长: {} } } }]]);
});

function titles({ title, below }: OrgNode): Titles {
  return { [title]: Object.assign({}, ...below.map(titles)) };
}

interface Titles {
  [title: string]: Titles;
}
