import type { Handbook } from './model.ts';

/** How much a handbook holds, in one line: `8 个部门、8 个岗位、269 条职责、129 个主题、26 个指标`. */
export function summarize({ departments, roles, duties, topics, metrics }: Handbook): string {
  return [
    `${departments.length} 个部门`,
    `${roles.length} 个岗位`,
    `${duties.length} 条职责`,
    `${topics.length} 个主题`,
    `${metrics.length} 个指标`,
  ].join('、');
}
