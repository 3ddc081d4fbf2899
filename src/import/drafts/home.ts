import type { NameReader } from './known-names.ts';

/** The department in which a role stands, and how that is known. */
export interface Home {
  /** As it is to be written; empty where nobody says. */
  readonly name: string;
  /** What the document says; empty where it says nothing. */
  readonly stated: string;
  readonly by: 'document' | 'heading' | 'command' | 'title' | 'answer' | 'nobody';
  /** Whether the handbook has it. */
  readonly isKnown: boolean;
}

/** What is said of a role's department, the surest first; each empty where nothing is. */
export interface SaidOfHome {
  readonly stated: string;
  readonly heading: string;
  readonly command: string;
  readonly title: string;
}

/**
 * The department that is meant: the one that the document states or that a heading names, where the handbook has
 * it; else the one of the command line, or the one with which the title begins.
 */
export function homeOf(said: SaidOfHome, departments: NameReader): Home {
  const { stated, heading, command, title } = said;
  const shown = stated || heading;
  const known = [
    { by: 'document' as const, name: departments.named(stated) },
    { by: 'heading' as const, name: departments.named(heading) },
    { by: 'command' as const, name: command || null },
    { by: 'title' as const, name: shown ? null : departmentIn(title, departments) },
  ].find(({ name }) => name !== null);
  if (known?.name) return { name: known.name, stated: shown, by: known.by, isKnown: true };
  return { name: shown, stated: shown, by: shown ? 'document' : 'nobody', isKnown: false };
}

/** The department that a title names, or whose name without 部 it begins with: 某部经理, 某经理. */
function departmentIn(title: string, departments: NameReader): string | null {
  const [named] = departments.within(title);
  if (named) return named;
  const begun = departments.names.filter((name) => {
    const stem = name.replace(KIND, '');
    return stem.length > 1 && stem !== name && title.startsWith(stem);
  });
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

const KIND = /(?:部门?|中心|科|处|室)$/u;
