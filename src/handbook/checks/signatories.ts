import type { Content } from '../content.ts';
import { fullReference, roleFinder } from '../find-role.ts';
import { OTHER_RELATIVE_WORDS, RELATIVE_SIGNATORIES } from '../relative-signatories.ts';
import { explainAnyOf } from './any-of.ts';
import { isPartnerListEmptied, knownPartners } from './known.ts';
import { type Explain, explainRoles } from './role-named.ts';
import { explainUnknown, type UnknownName } from './unknown-name.ts';

/**
 * Says of a name in `content/authority.yaml` why nobody bears it: roles sign, those outside, and who is
 * only told by a word (部门负责人). A department signs by its head. What may have stood in a list that was
 * emptied is told by `listsNotEmptied`.
 */
export function explainSignatories(content: Content): Explain {
  const partners = knownPartners(content);
  const words = {
    kind: '通用称呼',
    home: '',
    isComplete: true,
    aliases: OTHER_RELATIVE_WORDS,
    ids: new Map(),
  };
  const relative = { ...words, names: [...RELATIVE_SIGNATORIES] };
  const explainWord = (name: string) => explainUnknown(name, relative);
  return explainAnyOf(
    [
      (name) => (OTHER_RELATIVE_WORDS.has(name) ? explainWord(name) : UNKNOWN),
      (name) => explainDepartment(name, content) ?? UNKNOWN,
      explainRoles(content),
      (name) => explainUnknown(name, partners),
      explainWord,
    ],
    (name) =>
      isPartnerListEmptied(content)
        ? null
        : `没有叫「${name}」的岗位。若是新岗位，请先写进 content/roles/；若是公司以外的单位，请先写进 content/partners.yaml；不固定是哪个岗位的，写${RELATIVE_SIGNATORIES.map((word) => `「${word}」`).join('')}中的一个`,
  );
}

/** 内科 and 内科负责人 are a department; null for every other name, and while no head is named. */
function explainDepartment(name: string, content: Content): UnknownName | null {
  const title = name.replace(/(?:的)?(?:负责人|领导)$/u, '');
  const department = content.departments.find(({ data }) => data.title === title);
  const head = department?.data.head;
  const find = roleFinder(content);
  const [role] = head ? find(head, title) : [];
  if (!head || !role) return null;
  const right = find(head).length === 1 ? head : fullReference(role);
  return { message: `「${name}」要写成岗位「${right}」`, right, isNear: true };
}

/** What a kind says that neither knows the name nor one near to it. */
const UNKNOWN: UnknownName = { message: '', right: null, isNear: false };
