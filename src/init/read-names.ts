import { mendText } from '../content/mend-text.ts';
import { ASKED_NAMES, type Asked } from './answers.ts';

/** The names in an answer as it was typed, or the Chinese sentence that refuses it. */
export type ReadNames =
  | { readonly names: readonly string[] }
  | { readonly names: null; readonly refusal: string };

/** Reads an answer: several departments with a comma of any kind between them, or one other name. */
export function readNames(asked: Asked, typed: string): ReadNames {
  const parts = asked === 'departments' ? typed.split(SEPARATOR) : [typed];
  const written = parts.map((name) => name.trim());
  const names = written.map((name) => mendText(name).text);
  const refusal = written.map((name) => refuse(asked, name)).find(Boolean) ?? refuseTwice(names);
  return refusal ? { names: null, refusal } : { names };
}

function refuse(asked: Asked, name: string): string {
  const what = ASKED_NAMES[asked];
  if (!name) return `${what}不能为空${asked === 'departments' ? '，两个逗号之间要有名称' : ''}。`;
  const [bad] = (asked === 'company' ? FORBIDDEN : FORBIDDEN_IN_LISTS).exec(name) ?? [];
  if (bad) return `${what}「${shown(name)}」里不能有${shownCharacter(bad)}。`;
  if (!/[\p{L}\p{N}]/u.test(name)) return `${what}「${name}」里没有文字。`;
  if ([...name].length > LONGEST) return `${what}「${name}」太长，最多 ${LONGEST} 个字。`;
  return '';
}

function refuseTwice(names: readonly string[]): string {
  const twice = names.find((name, at) => names.indexOf(name) < at);
  return twice ? `部门「${twice}」写了两次，请去掉一个。` : '';
}

function shown(name: string): string {
  return name.replace(UNSEEN, '□');
}

function shownCharacter(character: string): string {
  return character.search(UNSEEN) < 0 ? `「${character}」` : '看不见的特殊字符或换行';
}

const SEPARATOR = /[,，、;；]/;
/** Signs that mean something to Markdown, MDX, YAML or a chart, and characters that nobody sees or that were lost. */
const FORBIDDEN = /[\uFFFD\p{C}\p{Zl}\p{Zp}"'`\\<>{}[\]|#*_$%&~^@!?/:=]/u;
/** Names of departments and roles stand in lists, with these between them. */
const FORBIDDEN_IN_LISTS = /[\uFFFD\p{C}\p{Zl}\p{Zp}"'`\\<>{}[\]|#*_$%&~^@!?/:=,，、;；：]/u;
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;
const LONGEST = 40;
