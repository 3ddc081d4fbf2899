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

const OTHER_NAMES: ReadonlyMap<string, DutyKind> = new Map([
  ['负责', '主责'],
  ['主办', '主责'],
  ['协助', '协办'],
  ['配合', '协办'],
]);

/** The characters that sound or look like those of each kind: what an input method offers in their place. */
const SOUNDS: Readonly<Record<DutyKind, readonly string[]>> = {
  主责: ['主住注煮', '责責则择泽'],
  协办: ['协協胁携谐', '办辦半伴班板'],
  监督: ['监監坚兼间', '督都毒读堵'],
  审批: ['审審申深省', '批披匹劈坯'],
  知会: ['知只之支汁', '会會汇回惠'],
};
