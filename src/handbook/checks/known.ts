import type { Content } from '../content.ts';
import { type KnownNames, knownNames } from './unknown-name.ts';

/** The departments one may name. */
export function knownDepartments({ departments, problems }: Content): KnownNames {
  return knownNames(
    { kind: '部门', home: 'content/departments/', problems },
    departments,
    ({ title }) => title,
  );
}

/** The roles one may name. */
export function knownRoles({ roles, problems }: Content): KnownNames {
  return knownNames(
    { kind: '岗位', home: 'content/roles/', problems },
    roles,
    ({ title }) => title,
  );
}

/** The topics one may name. */
export function knownTopics({ topics, problems }: Content): KnownNames {
  return knownNames(
    { kind: '主题', home: 'content/topics.yaml', problems },
    topics,
    ({ name }) => name,
  );
}

/** The metrics one may name. */
export function knownMetrics({ metrics, problems }: Content): KnownNames {
  return knownNames(
    { kind: '指标', home: 'content/metrics.yaml', problems },
    metrics,
    ({ name }) => name,
  );
}

/** Those outside the company whom one may name. */
export function knownPartners({ partners, problems }: Content): KnownNames {
  return knownNames(
    { kind: '外部单位', home: 'content/partners.yaml', problems },
    partners,
    ({ name }) => name,
  );
}

/** Whether there is a list of those outside that names nobody. */
export function isPartnerListEmptied({ partners, hasPartnerList }: Content): boolean {
  return hasPartnerList && partners.length === 0;
}
