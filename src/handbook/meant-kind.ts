import { distance } from './distance.ts';
import { DUTY_KINDS, type DutyKind } from './duty-kind.ts';

/**
 * The 责任 that a word can only be a slip of the pen or another name for: one of the five, or of the words
 * that the firm has for them. Null for a word that means something else, however alike it looks: 审核 is
 * no 审批.
 */
export function meantKind(written: string, own: readonly string[]): string | null {
  const word = written.replace(/\s/g, '');
  const known = [...DUTY_KINDS, ...own].find((kind) => kind === word);
  const slips = DUTY_KINDS.filter((kind) => isSlip(word, kind));
  const ownSlips = own.filter((kind) => isSwapped(word, kind) || isOneOff(word, kind));
  const [meant, ...others] = [...slips, ...ownSlips];
  return known ?? OTHER_NAMES.get(word) ?? (meant && !others.length ? meant : null);
}

function isSlip(word: string, kind: DutyKind): boolean {
  const characters = [...word];
  const sounds = SOUNDS[kind];
  const isAlike = characters.every((one, place) => sounds[place]?.includes(one));
  return isSwapped(word, kind) || (characters.length === sounds.length && isAlike);
}

function isSwapped(word: string, kind: string): boolean {
  return [...word].toReversed().join('') === kind;
}

/** In a word of two characters another one makes another word. */
function isOneOff(word: string, kind: string): boolean {
  return Math.min(word.length, kind.length) > 2 && distance(word, kind) === 1;
}

/** What other firms and charts of responsibility (RACI) call the five. */
const NAMED_OTHERWISE: Readonly<Record<DutyKind, readonly string[]>> = {
  主责: ['负责', '主办', '承办', '牵头', '主导', '主要负责', '牵头负责', '责任人', '负责人'],
  协办: ['协助', '配合', '协作', '协同', '辅助', '协助办理', '配合办理'],
  监督: ['监督检查', '负责监督'],
  审批: ['批准', '核准', '审核批准', '审核审批', '负责审批'],
  知会: ['通知', '告知', '知晓', '知悉', '抄送', '被告知', '被通知'],
};

const OTHER_NAMES: ReadonlyMap<string, DutyKind> = new Map(
  DUTY_KINDS.flatMap((kind) => NAMED_OTHERWISE[kind].map((name) => [name, kind] as const)),
);

/** The characters that sound or look like those of each kind: what an input method offers in their place. */
const SOUNDS: Readonly<Record<DutyKind, readonly string[]>> = {
  主责: ['主住注煮', '责責则择泽'],
  协办: ['协協胁携谐', '办辦半伴班板'],
  监督: ['监監坚兼间', '督都毒读堵'],
  审批: ['审審申深省', '批披匹劈坯'],
  知会: ['知只之支汁', '会會汇回惠'],
};
