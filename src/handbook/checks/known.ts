import type { Content } from '../content.ts';
import { oncePer } from '../once-per.ts';
import { type KnownNames, knownNames } from './unknown-name.ts';

/** The departments one may name. */
export const knownDepartments = oncePer(({ departments, problems, told }: Content): KnownNames => {
  const place = { kind: '部门', home: 'content/departments/', problems, told };
  return knownNames(place, departments, byTitle);
});

/** The roles one may name. */
export const knownRoles = oncePer(({ roles, problems, told }: Content): KnownNames => {
  return knownNames({ kind: '岗位', home: 'content/roles/', problems, told }, roles, byTitle);
});

/** The topics one may name. */
export const knownTopics = oncePer(({ topics, problems, told }: Content): KnownNames => {
  return knownNames({ kind: '主题', home: 'content/topics.yaml', problems, told }, topics, byName);
});

/** The metrics one may name. */
export const knownMetrics = oncePer(({ metrics, problems, told }: Content): KnownNames => {
  return knownNames(
    { kind: '指标', home: 'content/metrics.yaml', problems, told },
    metrics,
    byName,
  );
});

/** Those outside the company whom one may name. */
export const knownPartners = oncePer(({ partners, problems, told }: Content): KnownNames => {
  const place = { kind: '外部单位', home: 'content/partners.yaml', problems, told };
  return knownNames(place, partners, byName);
});

const byTitle = ({ title }: { readonly title: string }) => title;
const byName = ({ name }: { readonly name: string }) => name;

/** Whether there is a list of those outside that names nobody. */
export function isPartnerListEmptied({ partners, hasPartnerList }: Content): boolean {
  return hasPartnerList && partners.length === 0;
}
