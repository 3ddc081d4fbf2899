import type { Handbook } from './model.ts';
import { commonUrl, dutyUrl } from './urls.ts';

/** Where each duty stands today, and where it is told that one is no more, by its 编号. */
export function dutyPlaces({
  roles,
  duties,
  commons,
  commonDuties,
}: Handbook): Readonly<Record<string, string>> {
  const retired = roles.flatMap(({ id, retired }) =>
    retired.map((number) => [number, dutyUrl(id, number)] as const),
  );
  const retiredCommons = commons.flatMap(({ retired }) =>
    retired.map((number) => [number, commonUrl(number)] as const),
  );
  const standing = [...duties, ...commonDuties];
  return Object.fromEntries([
    ...retired,
    ...retiredCommons,
    ...standing.map(({ id, url }) => [id, url] as const),
  ]);
}
