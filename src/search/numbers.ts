import { normalise } from './normalise.ts';
import type { CommonRecord, DutyRecord, RoleRecord } from './records.ts';

/** What bears a number: a 岗位编号, or the 编号 of a duty. */
export interface Numbered {
  readonly roles: RoleRecord[];
  readonly duties: (DutyRecord | CommonRecord)[];
}

/** What bears a number, by each of its forms. */
export type Numbers = readonly ReadonlyMap<string, Numbered>[];

/** The ways in which a number is compared, the strictest first: as written, any dashes, no dashes. */
export function numberForms(number: string): readonly [string, string, string] {
  const plain = normalise(number).replace(/^#/, '');
  const dashed = plain.replace(/[\s_–—−-]+/g, '-');
  return [plain, dashed, dashed.replace(/[.-]/g, '')];
}

/** All numbers, gathered once: every query may be one. */
export function numbersOf(roles: readonly RoleRecord[], duties: Numbered['duties']): Numbers {
  const maps = [
    new Map<string, Numbered>(),
    new Map<string, Numbered>(),
    new Map<string, Numbered>(),
  ];
  const add = (number: string, to: (numbered: Numbered) => void) => {
    for (const [i, form] of numberForms(number).entries()) {
      const numbered = maps[i]?.get(form) ?? { roles: [], duties: [] };
      maps[i]?.set(form, numbered);
      to(numbered);
    }
  };
  for (const role of roles) if (role.code) add(role.code, (it) => it.roles.push(role));
  for (const duty of duties) add(duty.id, (it) => it.duties.push(duty));
  return maps;
}
