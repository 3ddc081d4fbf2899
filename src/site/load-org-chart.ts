import { type DrawnChart, siteOrgCharts } from './site-charts.ts';

/** The drawn chart of a key of `siteCharts`. Rejects where none was drawn. */
export async function loadOrgChart(key: string): Promise<DrawnChart> {
  const chart = (await siteOrgCharts()).get(key);
  if (!chart) throw new Error(`没有画组织架构图「${key}」`);
  return chart;
}
