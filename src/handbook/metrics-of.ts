import type { Duty, Measure, Metric, Role } from './model.ts';

/** A metric with the duties of a role that are measured by it. */
export interface MeasuredDuties {
  readonly metric: Metric;
  /** What the role has to reach; null where its 考核指标 do not name the metric. */
  readonly measure: Measure | null;
  readonly duties: readonly Duty[];
}

/** The metrics of a role: those of its 考核指标, then those that its duties name, each in the order written. */
export function metricsOf({ duties, measures }: Role): MeasuredDuties[] {
  const metrics = new Set([
    ...measures.map(({ metric }) => metric),
    ...duties.flatMap((duty) => duty.metrics),
  ]);
  return [...metrics].map((metric) => ({
    metric,
    measure: measures.find((measure) => measure.metric === metric) ?? null,
    duties: duties.filter((duty) => duty.metrics.includes(metric)),
  }));
}
