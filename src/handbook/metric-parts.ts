import type { CommonDuty, Duty, Measure, Metric } from './model.ts';
import { pinyinInitial } from './pinyin-index.ts';
import type { GroupPart, ListGroup } from './split-list.ts';

/** A metric with all that stands below it in the list of metrics, under the letter of its name. */
export interface MetricGroup extends ListGroup {
  readonly metric: Metric;
  readonly rows: readonly (Measure | Duty | CommonDuty)[];
}

/** The metrics with their rows, in the order given. */
export function metricGroups(metrics: readonly Metric[]): MetricGroup[] {
  return metrics.map((metric) => ({
    label: pinyinInitial(metric.name),
    metric,
    rows: [...metric.measures, ...metric.duties, ...metric.commonDuties],
  }));
}

/** A metric with those rows alone that stand on one page. */
export function metricPart({ group: { metric }, rows }: GroupPart<MetricGroup>): Metric {
  const shown = new Set(rows);
  return {
    ...metric,
    measures: metric.measures.filter((it) => shown.has(it)),
    duties: metric.duties.filter((it) => shown.has(it)),
    commonDuties: metric.commonDuties.filter((it) => shown.has(it)),
  };
}
