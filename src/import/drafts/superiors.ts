import type { WrittenRole } from '../../handbook/content.ts';
import type { FindRoles } from '../../handbook/find-role.ts';

/** Whom a role reports to, as far as a document says. */
export interface Superiors {
  /** As it is to be written; empty where the document names nobody. */
  readonly reportsTo: string;
  readonly dottedTo: readonly string[];
  /** Names that nothing bears. */
  readonly unknown: readonly string[];
}

/** Where superiors are looked for. */
export interface Bearers {
  readonly find: FindRoles;
  readonly partners: ReadonlySet<string>;
  readonly roles: readonly WrittenRole[];
}

/**
 * Reads 甲经理（兼乙主管）, 甲、乙: the first is the superior, the others are reported to besides. A bare 经理 is
 * the one role of the own department whose title ends so.
 */
export function readSuperiors(
  written: string,
  home: string,
  author: WrittenRole,
  { find, partners, roles }: Bearers,
): Superiors {
  const isKnown = (name: string) =>
    partners.has(name) || find(name, home, author).some((role) => role !== author);
  const inHome = (name: string) => {
    const rank = name.replace(/^(?:本?部门|所在部门|本)/u, '');
    const own = roles.filter(
      (role) => role !== author && role.data.department === home && role.data.title.endsWith(rank),
    );
    return rank.length > 1 && own.length === 1 ? own[0]?.data.title : undefined;
  };
  const meant = (name: string) =>
    [name, name.replace(/[（(].*[)）]$/u, '').trim()].find(isKnown) ?? inHome(name);
  const whole = meant(written);
  if (whole) return { reportsTo: whole, dottedTo: [], unknown: [] };
  const parts = written
    .split(/[、，,;；/／]|及|和|或/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const names = parts.map(meant);
  if (parts.length > 1 && names.every((name) => name !== undefined)) {
    const [first = '', ...others] = names;
    return {
      reportsTo: first,
      dottedTo: [...new Set(others)].filter((name) => name !== first),
      unknown: [],
    };
  }
  return { reportsTo: written, dottedTo: [], unknown: written ? [written] : [] };
}
