import type { ChartRole } from '../../src/handbook/org-chart.ts';

/**
 * A dealership of `count` roles: a general manager, managers, supervisors under each, staff under
 * each supervisor. Titles are short and long, Chinese, Latin and mixed, all different.
 */
export function orgRoles(count: number, managers = Math.min(8, count - 1)): ChartRole[] {
  const roles = Array.from({ length: count }, (_, n) => role(n));
  const perManager = Math.ceil((count - 1 - managers) / Math.max(1, managers));
  roles.slice(1).forEach((one, index) => {
    const place = index - managers;
    const manager = 1 + Math.floor(place / perManager);
    const supervisor = 1 + managers + Math.floor(place / STAFF) * STAFF;
    const superior = place < 0 ? 0 : place % STAFF === 0 ? manager : supervisor;
    roles[superior]?.reports.push(one);
  });
  return roles.slice(0, 1);
}

const STAFF = 5;
const TITLES = [
  '销售顾问',
  '保修索赔员',
  '网络电话销售DCC专员',
  '二手车评估师',
  'Customer Relationship Management Specialist',
  '售后服务部客户关系管理与投诉处理专员',
  'PDI检查员',
  '服务顾问 SA(Service Advisor)',
];

function role(n: number): ChartRole & { reports: ChartRole[] } {
  const title = n === 0 ? '总经理' : `${TITLES[n % TITLES.length]}${n > 8 ? n : ''}`;
  return { id: `role-${n}`, title, href: `../roles/role-${n}/`, reports: [] };
}
