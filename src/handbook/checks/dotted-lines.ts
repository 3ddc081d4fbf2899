import { lineOf } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { explainSuperiors } from './superiors.ts';

/** Every second superior (虚线汇报) is a role or somebody outside, and not the first one again. */
export const dottedLines: Check = (content) => {
  const explain = explainSuperiors(content);
  return content.roles.flatMap((role): Problem[] => {
    const { dottedTo, reportsTo, department } = role.data;
    const said = dottedTo.map((name) =>
      name === reportsTo
        ? { message: `「${name}」已经是直接上级，虚线汇报里不用再写`, right: '' }
        : explain(name, department, role),
    );
    const messages = said.flatMap((it) => it?.message ?? []);
    if (!messages.length) return [];
    const right = dottedTo.map((name, i) => (said[i] ? said[i].right : name));
    const isKnown = right.every((name) => name !== null);
    const names = [...new Set(right.filter(Boolean))];
    const place = { file: role.file, line: lineOf(role, 'dottedTo'), severity: 'error' as const };
    const message = messages.join('；');
    if (isKnown && names.length)
      return [{ ...place, message, fix: `dottedTo: [${names.join(', ')}]` }];
    return [{ ...place, message: isKnown ? `${message}，请删掉这一行` : message }];
  });
};
