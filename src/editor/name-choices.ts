import type { Content } from '../handbook/content.ts';
import { DUTY_KINDS } from '../handbook/duty-kind.ts';
import type { Existing } from '../write/new/fields.ts';
import { type Choice, knownIn } from '../write/new/known-names.ts';

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
  const readable = (choices: readonly Choice[]) => choices.filter(({ name }) => name);
  const known = (form: Existing) => readable(knownIn(form, content));
  const listed = ({ data: { name, aliases } }: Content['topics' | 'metrics'][number]) => ({
    name,
    others: aliases,
  });
  const kinds = [...DUTY_KINDS, ...Object.keys(content.handbook.data.kinds ?? {})];
  return {
    department: known('department'),
    role: known('role'),
    topic: readable(content.topics.map(listed)),
    metric: readable(content.metrics.map(listed)),
    superior: known('superior'),
    collaborator: [...known('department'), ...known('superior')],
    kind: kinds.map((name) => ({ name, others: [] })),
  };
}
