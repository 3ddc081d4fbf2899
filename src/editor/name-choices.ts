import type { Content } from '../handbook/content.ts';
import { DUTY_KINDS } from '../handbook/fact-labels.ts';
import { roleNames } from '../handbook/role-names.ts';

/** A name that may be chosen, as a reference to it is written. */
export interface Choice {
  readonly name: string;
  /** Other names by which people may look for it. */
  readonly others: readonly string[];
}

/** The names to choose from, by what they are names of. */
export interface NameChoices {
  readonly department: readonly Choice[];
  readonly role: readonly Choice[];
  readonly topic: readonly Choice[];
  readonly metric: readonly Choice[];
  /** Roles and outside partners: superiors. */
  readonly superior: readonly Choice[];
  /** Whom duties name under 协作: departments, roles and partners. */
  readonly collaborator: readonly Choice[];
  /** Kinds of duties, the firm's own words after ours. */
  readonly kind: readonly Choice[];
}

/** The names that a content knows; those of pages that cannot be read are left out. */
export function nameChoices(content: Content): NameChoices {
  const nameOf = roleNames(content);
  const role = content.roles.map((it) => ({
    name: nameOf(it),
    others: [it.data.title, ...it.data.aliases],
  }));
  const department = content.departments.map(({ data }) => toChoice(data.title, data.aliases));
  const partner = content.partners.map(({ data }) => toChoice(data.name, data.aliases));
  const kinds = [...DUTY_KINDS, ...Object.keys(content.handbook.data.kinds ?? {})];
  return cleaned({
    department,
    role,
    topic: content.topics.map(({ data }) => toChoice(data.name, data.aliases)),
    metric: content.metrics.map(({ data }) => toChoice(data.name, data.aliases)),
    superior: [...role, ...partner],
    collaborator: [...department, ...role, ...partner],
    kind: kinds.map((kind) => toChoice(kind, [])),
  });
}

function toChoice(name: string, others: readonly string[]): Choice {
  return { name, others };
}

function cleaned(choices: NameChoices): NameChoices {
  const named = (list: readonly Choice[]) => list.filter(({ name }) => name);
  return Object.fromEntries(
    Object.entries(choices).map(([kind, list]) => [kind, named(list)]),
  ) as unknown as NameChoices;
}
