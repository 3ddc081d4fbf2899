import type { RoleRecord } from '../records.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The head of a department that the term names in everyday words (护理老大, 检验科的负责人), or null. */
export function headNamed(term: string, vocabulary: Vocabulary): RoleRecord | null {
  const department = OFFICE.exec(term)?.[1];
  if (!department) return null;
  const names = [department, department.replace(/(?:部门|部)$/u, ''), `${department}部`];
  const meanings = names.flatMap((name) => vocabulary.get(name) ?? []);
  const heads = meanings.flatMap((thing) =>
    thing.type === 'department' ? (thing.head ?? []) : [],
  );
  return heads[0] ?? null;
}

const OFFICE =
  /^(.+?)(?:那边|那块|这边|这块|)(?:的|)(?:经理|主管|负责人|领导|老大|老板|部长|主任|总监|总|头|头儿|头头|一把手|当家的|管事的)$/u;
