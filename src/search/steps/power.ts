import type { Library } from '../library.ts';
import { kindNamed } from './kind-words.ts';

/**
 * The text that asks for the power to do something (谁有审批权, 谁有权签字) as if it asked for that: 谁审批, 谁签字.
 * 审批权限 stays where the firm has written down who may sign what.
 */
export function withoutPower(text: string, { kinds, matters }: Library): string {
  const isKind = (word: string) => kindNamed(word, kinds) !== null;
  return text
    .replace(POWER, (all, word: string, limit?: string) =>
      isKind(word) && !(limit && matters.length) ? word : all,
    )
    .replace(ENTITLED, (all, word: string) => (isKind(word) ? word : all));
}

/** 权证 and the like are words of their own. */
const POWER = /[有的]?(\p{Script=Han}{2})的?权(?![证益重衡威])(?:[力利]|(限))?(?:最[大高多])?/gu;
const ENTITLED = /有权[力利]?(\p{Script=Han}{2})/gu;
