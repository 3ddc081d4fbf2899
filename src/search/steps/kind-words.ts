import { DUTY_KINDS, type DutyKind } from '../../handbook/duty-kind.ts';

/** The firm's own words for 责任, normalised, each with the kind it counts as. */
export type KindWords = ReadonlyMap<string, DutyKind>;

/** The 责任 that a word of the query is a name of (签字 is 审批), or null. */
export function kindNamed(word: string, own: KindWords): DutyKind | null {
  return own.get(word) ?? DUTY_KINDS.find((kind) => namesOf(kind).includes(word)) ?? null;
}

/** The 责任 that a question asks for (谁签字, 谁监督病历), if it is not 主责; else null. */
export function kindAsked(text: string, own: KindWords): DutyKind | null {
  const isMeant = (kind: DutyKind) => namesOf(kind).some((name) => text.includes(name));
  const asked = own.get(ownWordIn(text, own)) ?? DUTY_KINDS.slice(1).find(isMeant);
  return asked === '主责' ? null : (asked ?? null);
}

/** The longest of the firm's own words for 责任 that the text holds; empty where none. */
export function ownWordIn(text: string, own: KindWords): string {
  const found = [...own.keys()].filter((word) => text.includes(word));
  return found.sort((a, b) => b.length - a.length)[0] ?? '';
}

function namesOf(kind: DutyKind): readonly string[] {
  return [kind, ...(OTHER_NAMES[kind] ?? [])];
}

/** What staff call the kinds besides their own names. */
const OTHER_NAMES: Readonly<Partial<Record<DutyKind, readonly string[]>>> = {
  审批: ['批准', '签字', '签批', '谁批', '谁来批', '能批', '有权批', '核准', '审定', '授权'],
  监督: ['监管', '督促', '督导'],
  知会: ['抄送'],
};
