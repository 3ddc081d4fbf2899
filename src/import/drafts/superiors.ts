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

/** Reads 甲经理（兼乙主管）, 甲、乙: the first is the superior, the others are reported to besides. */
export function readSuperiors(
  written: string,
  home: string,
  author: WrittenRole,
  { find, partners }: { readonly find: FindRoles; readonly partners: ReadonlySet<string> },
): Superiors {
  const isKnown = (name: string) =>
    partners.has(name) || find(name, home, author).some((role) => role !== author);
  const meant = (name: string) => [name, name.replace(/[（(].*[)）]$/u, '').trim()].find(isKnown);
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
