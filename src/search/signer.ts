import type { Library } from './library.ts';
import { nameOf } from './name-of.ts';
import { normalise } from './normalise.ts';
import type { RoleRecord } from './records.ts';
import { isOwner } from './relation-asked.ts';
import { meaningsOf } from './steps/term.ts';

/** Whose signatures a query asks for. */
export interface Signer {
  /** Several where they share the name; none where it is the reader, who did not say which role is theirs. */
  readonly roles: readonly RoleRecord[];
  readonly isOwn: boolean;
  /** The query with the name of the role in place of 我. */
  readonly text: string;
}

/** The role of which a normalised query asks what it signs (院长能批多少, 我的审批权限); null for any other. */
export function signerAsked(text: string, library: Library, own: RoleRecord | null): Signer | null {
  const letters = text.replace(/[^\p{L}\p{N}-]/gu, '').replace(/^(?:请问|问下|想问)/u, '');
  let owner = letters;
  while (owner) {
    const isOwn = isOwner(owner);
    const roles = isOwn ? (own ? [own] : []) : rolesNamed(owner, library);
    if (isOwn || roles.length) {
      const asked = letters.slice(owner.length);
      if (!SIGNS.test(asked) || !WHAT.test(asked)) return null;
      const name = isOwn && own ? normalise(nameOf(own)).replace('/', '') : owner;
      return { roles, isOwn, text: name + asked };
    }
    const word = WORDS.find((it) => owner.endsWith(it));
    if (!word) return null;
    owner = owner.slice(0, -word.length);
  }
  return null;
}

function rolesNamed(owner: string, { vocabulary }: Library): RoleRecord[] {
  return meaningsOf(owner, vocabulary).filter((thing) => thing.type === 'role');
}

const SIGNS = /[批签]|审核|审定|核准|拍板/u;
const WHAT = /多少|多大|什么|哪些|啥|几|权限/u;

/** What such a query is made of behind the name. */
const WORDS =
  `审批 批准 签字 签批 审核 审签 审定 会签 核准 拍板 批 签 权限 额度 金额 范围 多少 多大 什么 哪些 啥 几万 几千 钱 万 元 东西
  事项 事情 事 单子 单据 可以 能够 能 可 有权 有 需要 要 得 负责 最多 最高 到 是 的 些 吗 呢 了 都`.split(
    /\s+/,
  );
