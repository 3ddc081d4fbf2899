import type { Duty, Metric, Role } from './model.ts';

/** A metric with the duties that are measured by it. */
export interface MeasuredDuties {
  readonly metric: Metric;
  readonly duties: readonly Duty[];
}

/** The metrics of a role's duties, in the order in which the duties name them first. */
export function metricsOf({ duties }: Role): MeasuredDuties[] {
  const metrics = new Set(duties.flatMap((duty) => duty.metrics));
  return [...metrics].map((metric) => ({
    metric,
    duties: duties.filter((duty) => duty.metrics.includes(metric)),
  }));
}
