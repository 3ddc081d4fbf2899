import { oncePer } from '../handbook/once-per.ts';
import type { Library } from './library.ts';
import { numberForms } from './number-forms.ts';
import type { CommonRecord, DutyRecord, RoleRecord } from './records.ts';

/** What bears a number: a 岗位编号, or the 编号 of a duty. */
export interface Numbered {
  readonly roles: RoleRecord[];
  readonly duties: (DutyRecord | CommonRecord)[];
}

/** What bears a number, by each of its forms. */
export type Numbers = readonly ReadonlyMap<string, Numbered>[];

/** All numbers of a library. A query that may be one asks for them; most do not. */
export const numbersOf = oncePer(({ roles, records }: Library): Numbers => {
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
  for (const record of records)
    if (record.type === 'duty' || record.type === 'common')
      add(record.id, (it) => it.duties.push(record));
  return maps;
});
