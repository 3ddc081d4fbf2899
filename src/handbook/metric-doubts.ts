import type { Metric } from './model.ts';

/** Which metrics are still to be confirmed, and how calmly that is said. */
export interface MetricDoubts {
  readonly open: readonly Metric[];
  readonly settled: readonly Metric[];
  /** Most are open: that is said once for all, and the settled ones are the news. */
  readonly areMost: boolean;
}

/** Parts metrics into those with a doubt and those without. */
export function metricDoubts(metrics: readonly Metric[]): MetricDoubts {
  const open = metrics.filter(({ doubt }) => doubt);
  const settled = metrics.filter(({ doubt }) => !doubt);
  return { open, settled, areMost: open.length > 1 && open.length > settled.length };
}
