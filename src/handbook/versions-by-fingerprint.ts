import type { Handbook } from './model.ts';

/** A version as one finds it by what is printed on a sheet. */
export interface FoundVersion {
  readonly title: string;
  readonly version: string;
  readonly effective: string;
  /** Path from the site's root. */
  readonly url: string;
}

/** All approved versions by the first ten signs of their fingerprints: two may say the same. */
export function versionsByFingerprint({
  roles,
}: Pick<Handbook, 'roles'>): Readonly<Record<string, readonly FoundVersion[]>> {
  const all = roles.flatMap((role) =>
    role.approvals.map(({ fingerprint, version, effective, url }) => ({
      key: fingerprint.slice(0, 10),
      found: { title: role.name, version, effective, url },
    })),
  );
  const byKey = Map.groupBy(all, ({ key }) => key);
  return Object.fromEntries([...byKey].map(([key, own]) => [key, own.map(({ found }) => found)]));
}
