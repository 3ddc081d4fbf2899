import type { Content } from './content.ts';
import type { Draft } from './draft.ts';
import { measureRows } from './measure-rows.ts';
import type { Metric, Role } from './model.ts';
import { readWeight } from './weight.ts';

/** Joins every row of 考核指标 to its role and its metric, in both directions. */
export function joinMeasures(
  content: Content,
  roles: readonly Draft<Role>[],
  metrics: readonly Draft<Metric>[],
): void {
  const metricByName = new Map(metrics.map((metric) => [metric.name, metric]));
  const tablesById = new Map(content.roles.map(({ id, measures }) => [id, measures]));
  for (const role of roles)
    for (const { textOf, more } of (tablesById.get(role.id) ?? []).flatMap(measureRows)) {
      const metric = metricByName.get(textOf('指标'));
      if (!metric) continue;
      const weight = readWeight(textOf('权重'));
      const own = { target: textOf('目标'), weight, period: textOf('周期'), more };
      const measure = { role, metric, ...own };
      role.measures.push(measure);
      metric.measures.push(measure);
    }
}
