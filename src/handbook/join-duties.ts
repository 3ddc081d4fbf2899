import { readCollaborator } from './collaborator.ts';
import { type Content, factValues, type WrittenDuty } from './content.ts';
import type { Draft } from './draft.ts';
import type { DutyKind } from './duty-kind.ts';
import { readFrequency } from './frequency.ts';
import type { FindRole } from './join-lines.ts';
import type { Department, Duty, Metric, Partner, Role, Topic } from './model.ts';
import { ownKinds } from './own-kinds.ts';
import { dutyUrl } from './urls.ts';

/** What duties refer to, by reference; their `duties` lists are filled in the order of roles. */
export interface DutyReferences {
  readonly departments: readonly Department[];
  readonly roles: readonly Draft<Role>[];
  readonly topics: readonly Draft<Topic>[];
  readonly metrics: readonly Draft<Metric>[];
  readonly partners: readonly Draft<Partner>[];
  readonly findRole: FindRole;
}

/** Joins every duty to its role, topics, metrics and those it is done with, in both directions. */
export function joinDuties(content: Content, references: DutyReferences) {
  const parts = dutyParts(content, references);
  const writtenById = new Map(content.roles.map((role) => [role.id, role]));
  for (const role of references.roles) {
    for (const written of writtenById.get(role.id)?.duties ?? []) {
      const own = parts(written, role.department.title);
      const duty: Duty = { ...own, role, url: dutyUrl(role.id, own.id) };
      role.duties.push(duty);
      for (const { duties } of [...own.topics, ...own.metrics, ...own.partners]) duties.push(duty);
    }
  }
}

/** A function that joins what a duty says itself, written in a text of the department `home`. */
export function dutyParts(
  content: Content,
  { departments, topics, metrics, partners, findRole }: DutyReferences,
) {
  const topicByName = new Map(topics.map((topic) => [topic.name, topic]));
  const metricByName = new Map(metrics.map((metric) => [metric.name, metric]));
  const departmentByTitle = new Map(departments.map((part) => [part.title, part]));
  const partnerByName = new Map(partners.map((partner) => [partner.name, partner]));
  const find = (name: string) => departmentByTitle.get(name) ?? partnerByName.get(name) ?? null;
  const kinds = ownKinds(content);
  return (written: WrittenDuty, home: string) => {
    const ownRole = (name: string) => findRole(name, home);
    const named = factValues(written, '协作').map((value) =>
      readCollaborator(value, (name) => find(name) !== null || ownRole(name) !== null),
    );
    const withWhom = named.map(({ name }) => name);
    return {
      ...plainParts(written, kinds),
      topics: lookUp(topicByName, factValues(written, '主题')),
      metrics: lookUp(metricByName, factValues(written, '指标')),
      collaborators: lookUp(departmentByTitle, withWhom),
      collaboratingRoles: withWhom.flatMap((name) => (find(name) ? [] : (ownRole(name) ?? []))),
      partners: lookUp(partnerByName, withWhom),
      reasons: named.flatMap(({ name, reason }) => {
        const other = find(name) ?? ownRole(name);
        return reason && other ? [{ with: other, text: reason }] : [];
      }),
    };
  };
}

function plainParts(written: WrittenDuty, kinds: ReadonlyMap<string, string>) {
  const [id = ''] = factValues(written, '编号');
  const [kindName = '主责'] = factValues(written, '责任');
  const kind = (kinds.get(kindName) ?? kindName) as DutyKind;
  const [doubt = ''] = factValues(written, '待确认');
  const [standard = ''] = factValues(written, '标准');
  const frequencies = factValues(written, '频次').flatMap((text) => readFrequency(text) ?? []);
  const { text, group } = written;
  const subItems = written.subItems.map((it) => it.text);
  return { id, text, subItems, group, kind, kindName, frequencies, standard, doubt };
}

function lookUp<Part>(byName: ReadonlyMap<string, Part>, names: readonly string[]): Part[] {
  return names.flatMap((name) => byName.get(name) ?? []);
}
