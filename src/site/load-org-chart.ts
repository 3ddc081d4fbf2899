import charts from 'virtual:org-charts';
import type { DrawnChart } from '../integrations/org-charts.ts';

/** The drawn chart of a key of `siteCharts`. Throws where none was drawn. */
export function loadOrgChart(key: string): DrawnChart {
  const chart = charts[key];
  if (!chart) throw new Error(`没有画组织架构图「${key}」`);
  return chart;
}
