import { explainAnyOf } from '../checks/any-of.ts';
import { explainCollaborators } from '../checks/collaborators.ts';
import { knownDepartments, knownMetrics, knownTopics } from '../checks/known.ts';
import { type Explain, explainRoles } from '../checks/role-named.ts';
import { explainSignatories } from '../checks/signatories.ts';
import { explainSuperiors } from '../checks/superiors.ts';
import { explainUnknown } from '../checks/unknown-name.ts';
import type { Content } from '../content.ts';
import { splitReference } from '../find-role.ts';
import { holdersOf } from '../holders-of.ts';
import { oncePer } from '../once-per.ts';
import { type Reference, references, type Slot } from '../references.ts';
import { isVacancy } from '../vacancy.ts';

/** What a name may be of. */
export type Kind = '部门' | '岗位' | '外部单位' | '主题' | '指标';

/** A name that nobody bears, with all places where it is used. */
export interface UnknownUse {
  readonly name: string;
  /** What it may be at all of its places. */
  readonly kinds: readonly Kind[];
  readonly places: readonly Reference[];
  /** The name that is to be written instead, where the rules can tell. */
  readonly right: string | null;
  /** Whether that one is only like it in letters. */
  readonly isGuess?: boolean | undefined;
}

/** Every name that nobody bears, once, with its places. */
export const unknownNames = oncePer((content: Content): readonly UnknownUse[] => {
  const explain = explainBySlot(content);
  const departments = knownDepartments(content);
  const bearers = Map.groupBy(
    content.roles.flatMap(({ data }) => [data.title, ...data.aliases]),
    (name) => name,
  );
  const isBorneBySeveral = (name: string) => (bearers.get(name) ?? []).length > 1;
  const found = references(content).flatMap((place) => {
    const unknown = explain[place.slot]?.(place.name, place.home, place.author);
    if (!unknown || isBorneBySeveral(place.name)) return [];
    const { department, title } = KINDS[place.slot].includes('岗位')
      ? splitReference(place.name)
      : { department: '', title: place.name };
    const isDepartment = department && explainUnknown(department, departments);
    const kinds: readonly Kind[] = isDepartment ? ['部门'] : KINDS[place.slot];
    const { right, isGuess } = unknown;
    return [{ place, kinds, name: isDepartment ? department : title, right, isGuess }];
  });
  const groups = Map.groupBy(found, ({ name, kinds }) => `${spaceOf(kinds)}:${name}`);
  return [...groups.values()].flatMap((uses) => {
    const [first] = uses;
    if (!first) return [];
    const common = first.kinds.filter((kind) => uses.every(({ kinds }) => kinds.includes(kind)));
    const places = uses.map(({ place }) => place);
    const kinds = common.length ? common : first.kinds;
    const { name, right, isGuess } = first;
    return [{ name, kinds, places, right, isGuess }];
  });
});

/** Topics and metrics have names of their own, all others share theirs. */
function spaceOf(kinds: readonly Kind[]): string {
  return kinds.find((kind) => kind === '主题' || kind === '指标') ?? '';
}

const KINDS: Readonly<Record<Slot, readonly Kind[]>> = {
  department: ['部门'],
  role: ['岗位'],
  superior: ['岗位', '外部单位'],
  deputy: ['岗位'],
  collaborator: ['部门', '岗位', '外部单位'],
  audience: ['部门', '岗位'],
  signatory: ['岗位', '外部单位'],
  topic: ['主题'],
  metric: ['指标'],
};

/** An emptied list is told by a rule of its own. */
function explainBySlot(content: Content): Partial<Record<Slot, Explain>> {
  const [topics, metrics] = [knownTopics(content), knownMetrics(content)];
  const departments = knownDepartments(content);
  const inDepartments: Explain = (name) => explainUnknown(name, departments);
  const inRoles = explainRoles(content);
  const people = holdersOf(content);
  return {
    department: inDepartments,
    role: inRoles,
    superior: explainSuperiors(content),
    deputy: (name, ...place) =>
      isVacancy(name) || people.has(name) ? null : inRoles(name, ...place),
    collaborator: explainCollaborators(content),
    audience: explainAnyOf([inDepartments, inRoles], () => ''),
    signatory: explainSignatories(content),
    ...(content.topics.length && { topic: (name) => explainUnknown(name, topics) }),
    ...(content.metrics.length && { metric: (name) => explainUnknown(name, metrics) }),
  };
}
