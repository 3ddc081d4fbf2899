import { siteRenderer } from '../diagrams/site-renderer.ts';
import type { Handbook } from '../handbook/model.ts';
import { siteCharts } from '../handbook/site-charts.ts';
import { siteHandbook } from './site-content.ts';

/** An org chart as SVG, for wide and for narrow screens. */
export interface DrawnChart {
  readonly topDown: string;
  readonly leftToRight: string;
}

/** Drawn charts by the keys of `siteCharts`. */
export type DrawnCharts = ReadonlyMap<string, DrawnChart>;

let drawn: { readonly of: Handbook; readonly charts: Promise<DrawnCharts> } | null = null;

/** The org charts of the handbook that this process builds or serves, drawn once while it stays the same. */
export function siteOrgCharts(): Promise<DrawnCharts> {
  const handbook = siteHandbook();
  if (drawn?.of !== handbook) drawn = { of: handbook, charts: draw(handbook) };
  return drawn.charts;
}

/** In a thread that helps another: the charts that that one has drawn. */
export function takeOrgCharts(charts: DrawnCharts): void {
  drawn = { of: siteHandbook(), charts: Promise.resolve(charts) };
}

/** All are handed to the renderer at once. */
async function draw(handbook: Handbook): Promise<DrawnCharts> {
  const charts = siteCharts(handbook).map(async ({ key, topDown, leftToRight }) => {
    const [wide, narrow] = await Promise.all([
      siteRenderer.renderOrgChart(topDown),
      siteRenderer.renderOrgChart(leftToRight),
    ]);
    return [key, { topDown: wide.svg, leftToRight: narrow.svg }] as const;
  });
  return new Map(await Promise.all(charts));
}
