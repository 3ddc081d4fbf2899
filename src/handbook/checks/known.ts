import type { Content } from '../content.ts';
import { type KnownNames, knownNames } from './unknown-name.ts';

/** The departments one may name. */
export function knownDepartments({ departments }: Content): KnownNames {
  return knownNames('部门', 'content/departments/', departments, ({ title }) => title);
}

/** The roles one may name. */
export function knownRoles({ roles }: Content): KnownNames {
  return knownNames('岗位', 'content/roles/', roles, ({ title }) => title);
}

/** The topics one may name. */
export function knownTopics({ topics }: Content): KnownNames {
  return knownNames('主题', 'content/topics.yaml', topics, ({ name }) => name);
}

/** The metrics one may name. */
export function knownMetrics({ metrics }: Content): KnownNames {
  return knownNames('指标', 'content/metrics.yaml', metrics, ({ name }) => name);
}
