import { lineOf } from '../content.ts';
import type { Problem } from '../problem.ts';
import { isVacancy } from '../vacancy.ts';
import type { Check } from './check.ts';

/** Where nobody holds a role or stands in, the line is left out: 空缺 is no person. */
export const noVacancies: Check = ({ roles }) =>
  roles.flatMap((role): Problem[] => {
    const { holder = [], deputy = '' } = role.data;
    const vacant = holder.map(({ name }) => name).filter(isVacancy);
    const told = (key: 'holder' | 'deputy', message: string): Problem => ({
      file: role.file,
      line: lineOf(role, key),
      severity: 'warning',
      message,
    });
    const holders = vacant.map((name) => `「${name}」`).join('');
    return [
      ...(vacant.length && vacant.length === holder.length
        ? [told('holder', `${holders}不是姓名，网站上不显示；没有任职人就删掉这一行`)]
        : []),
      ...(vacant.length && vacant.length < holder.length
        ? [told('holder', `${holders}不是姓名，网站上不显示；请从任职人里删掉`)]
        : []),
      ...(isVacancy(deputy)
        ? [told('deputy', `「${deputy}」不是岗位也不是姓名；没有职务代理人就删掉这一行`)]
        : []),
    ];
  });
