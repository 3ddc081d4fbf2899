import type { Handbook } from './model.ts';
import { dutyUrl } from './urls.ts';

/** Where each duty stands today, and where it is told that one is no more, by its 编号. */
export function dutyPlaces({ roles, duties }: Handbook): Readonly<Record<string, string>> {
  const retired = roles.flatMap(({ id, retired }) =>
    retired.map((number) => [number, dutyUrl(id, number)] as const),
  );
  return Object.fromEntries([...retired, ...duties.map(({ id, url }) => [id, url] as const)]);
}
