import { createRequire } from 'node:module';
import type { Role } from '../handbook/model.ts';
import type { RoleVersions } from './read-versions.ts';
import { siteFolder } from './site-content.ts';

const require = createRequire(import.meta.url);

const known = new WeakMap<Role, RoleVersions>();

/** The versions of a role of this build, read once. */
export function siteVersions(role: Role): RoleVersions {
  const versions = known.get(role) ?? read(role);
  known.set(role, versions);
  return versions;
}

/** Where nothing was approved, what reads it is not loaded. */
function read(role: Role): RoleVersions {
  const { readVersions }: typeof import('./read-versions.ts') = require('./read-versions.ts');
  return readVersions(siteFolder(), role);
}
