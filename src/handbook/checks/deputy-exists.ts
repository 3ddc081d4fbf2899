import { type Content, lineOf } from '../content.ts';
import { roleFinder } from '../find-role.ts';
import { holdersOf } from '../holders-of.ts';
import type { Problem } from '../problem.ts';
import { isVacancy } from '../vacancy.ts';
import type { Check } from './check.ts';
import { explainRoles } from './role-named.ts';
import { problemInKey } from './unknown-name.ts';

/**
 * Every deputy is a role or a person who holds one. A name that looks like neither a role nor a
 * person's is refused; a person who holds no role is a warning.
 */
export const deputyExists: Check = (content: Content) => {
  const explain = explainRoles(content);
  const find = roleFinder(content);
  const people = holdersOf(content);
  return content.roles.flatMap((role): Problem[] => {
    const { deputy, department } = role.data;
    if (!deputy || isVacancy(deputy) || people.has(deputy)) return [];
    const unknown = explain(deputy, department, role);
    const place = { file: role.file, line: lineOf(role, 'deputy') };
    const isItself = find(deputy, department, role)[0] === role;
    if (!unknown && !isItself) return [];
    if (!unknown) {
      const message = '职务代理人不能是本岗位自己，请写别的岗位或一位任职人的姓名';
      return [{ ...place, severity: 'error', message }];
    }
    if (unknown.isNear) return problemInKey(role, 'deputy', unknown);
    if (PERSON.test(deputy)) {
      const message = `职务代理人「${deputy}」不是任何岗位的任职人；请写岗位名称，或把他写进所任岗位的 holder`;
      return [{ ...place, severity: 'warning', message }];
    }
    const message = `没有叫「${deputy}」的岗位，也没有叫这个名字的任职人；请写一个岗位名称，或一位任职人的姓名`;
    return [{ ...place, severity: 'error', message }];
  });
};

/** Two to four Chinese characters, or a name with a dot (买买提·艾力), or Latin words. */
const PERSON =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+[·•]\p{Script=Han}+|[\p{Script=Latin} .]+)$/u;
