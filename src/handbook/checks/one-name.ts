import { isVacancy } from '../vacancy.ts';
import type { Explain } from './role-named.ts';
import type { UnknownName } from './unknown-name.ts';

/**
 * Says of a name where one is wanted what `explain` says, but of several names that only one may stand
 * there, and of a word that says that there is none that the line is left out.
 */
export function onlyOne(explain: Explain): Explain {
  return (name, home, author) => {
    const unknown = explain(name, home, author);
    if (!unknown) return null;
    if (isVacancy(name)) return told(`「${name}」不是名称；还没有就删掉这一行`);
    const names = name.split(/[、，,;；/&]|\s+|[和与及]/u).filter(Boolean);
    const areKnown = names.length > 1 && names.every((it) => explain(it, home, author) === null);
    return areKnown ? told(`这里只写一个，「${name}」是 ${names.length} 个`) : unknown;
  };
}

function told(message: string): UnknownName {
  return { message, right: null, isNear: true };
}
