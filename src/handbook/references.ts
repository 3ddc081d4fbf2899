import { approvalsOfRoles } from './approvals-of-role.ts';
import { EVERYBODY } from './audience.ts';
import { writtenRows } from './authority-rows.ts';
import { readCollaborator } from './collaborator.ts';
import {
  type Content,
  lineOf,
  type Written,
  type WrittenApproval,
  type WrittenRole,
} from './content.ts';
import { type DutyFile, dutyFiles, homeOf } from './duty-files.ts';
import { measureRows } from './measure-rows.ts';

/** What may be named at a place: a superior is a role or somebody outside, a collaborator also a department. */
export type Slot =
  | 'department'
  | 'role'
  | 'superior'
  | 'deputy'
  | 'collaborator'
  | 'audience'
  | 'signatory'
  | 'topic'
  | 'metric';

/** A name by which the content refers to something, and where it stands. */
export interface Reference {
  readonly slot: Slot;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** The department of the author, in which short names are meant. */
  readonly home: string;
  readonly author?: WrittenRole;
}

/** Every reference by name in the content, file by file. A deputy may be a person. */
export function references(content: Content): Reference[] {
  return [
    ...content.departments.flatMap((it) => [
      ...inKey(it, 'head', 'role', [it.data.head], it.data.title),
      ...inKey(it, 'parent', 'department', [it.data.parent]),
    ]),
    ...content.roles.flatMap((it) => [
      ...inKey(it, 'department', 'department', [it.data.department]),
      ...inKey(it, 'reportsTo', 'superior', [it.data.reportsTo], it.data.department, it),
      ...inKey(it, 'dottedTo', 'superior', it.data.dottedTo, it.data.department, it),
      ...inKey(it, 'deputy', 'deputy', [it.data.deputy], it.data.department, it),
      ...inMeasures(it),
    ]),
    ...[...approvalsOfRoles(content)].flatMap(([role, approvals]) => approvers(role, approvals)),
    ...content.commons.flatMap((it) => [
      ...inKey(it, 'for', 'audience', it.data.for),
      ...inKey(it, 'except', 'audience', it.data.except),
    ]),
    ...dutyFiles(content).flatMap(inDuties),
    ...content.topics.flatMap((it) => inKey(it, 'lead', 'role', [it.data.lead])),
    ...content.authorities.flatMap((it) =>
      writtenRows(it).flatMap(({ names, line }) =>
        names.map((name) => ({ slot: 'signatory' as const, name, file: it.file, line, home: '' })),
      ),
    ),
  ].filter(({ name }) => name !== EVERYBODY);
}

function inKey(
  entry: Written<unknown>,
  key: string,
  slot: Slot,
  names: readonly (string | undefined)[],
  home = '',
  author?: WrittenRole,
): Reference[] {
  const place = { slot, file: entry.file, line: lineOf(entry, key), home };
  return names.flatMap((name) => (name ? [{ ...place, name, ...(author && { author }) }] : []));
}

/** Those of the last version: who approved those before it may be gone by now. */
function approvers({ data }: WrittenRole, approvals: readonly WrittenApproval[]): Reference[] {
  const last = approvals.at(-1);
  if (!last) return [];
  return (['preparedBy', 'reviewedBy', 'approvedBy'] as const).flatMap((key) =>
    inKey(last, key, 'superior', [last.data[key]], data.department),
  );
}

function inDuties(file: DutyFile): Reference[] {
  const place = { file: file.file, home: homeOf(file) };
  return file.duties.flatMap(({ facts }) =>
    facts.flatMap(({ label, values, line }): Reference[] => {
      if (label === '主题') return values.map((name) => ({ ...place, slot: 'topic', name, line }));
      if (label === '指标') return values.map((name) => ({ ...place, slot: 'metric', name, line }));
      if (label !== '协作') return [];
      const bare = values.map((value) => readCollaborator(value, () => false).name);
      return bare.map((name) => ({ ...place, slot: 'collaborator', name, line }));
    }),
  );
}

function inMeasures({ file, measures }: WrittenRole): Reference[] {
  const rows = measures.flatMap(measureRows);
  return rows.flatMap(({ row: { line }, textOf }): Reference[] => {
    const name = textOf('指标');
    return name ? [{ slot: 'metric', name, file, line, home: '' }] : [];
  });
}
