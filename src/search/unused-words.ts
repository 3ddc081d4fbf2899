import { normaliseCharacter } from './normalise.ts';

/**
 * The words of a query that were not used, as they are told: as they were typed, without what only asks (盖章找谁
 * is 盖章), each once; none for those that do nothing else.
 */
export function toldUnused(unknown: readonly string[], typed: string): string[] {
  const told = unknown.map((word) => asTyped(whole(withoutAsking(word), typed), typed));
  return [...new Set(told)].filter(Boolean);
}

function withoutAsking(word: string): string {
  return word.replace(BEFORE, '').replace(BEHIND, '');
}

const WHOM = '(?:找|问|归|由|跟|交给?|报给?|联系)';
const ASKED = '(?:谁|哪(?:里|儿|边|个|位|家)?(?:部门|岗位|领导)?|什么(?:部门|岗位))';
const HOW = '(?:怎么|咋|如何)(?:办|弄|搞|整|走)?';
const SHOULD = '(?:我|该|要|得|去|应该|需要|可以|能|是|都|又|想)*';
/** 请问, 找谁补; but 谁定 asks who decides. */
const BEFORE = new RegExp(
  `^(?:请问|问下|想问|想知道|关于|有关|${SHOULD}${WHOM}${ASKED}|谁(?!.?定))+`,
  'u',
);
/** 盖章该找哪个部门, 盖章怎么办. */
const BEHIND = new RegExp(
  `(?:${SHOULD}(?:${WHOM}${ASKED}|在?哪里?办?|${HOW}))+(?:办|管|说|问|签|签字|负责)?[的了呢吗呀啊吧]*$`,
  'u',
);

/** The word, or what is asked of whoever it is, of which only one character was not used: 控 of 谁把控. */
function whole(word: string, typed: string): string {
  const [, asked = ''] = LAST.exec(typed) ?? [];
  return word.length === 1 && asked.includes(word) ? asked : word;
}

const LAST =
  /(?:谁|什么|哪位|哪个部门|哪个岗位)(?:来|去|在|能|会|最|具体)*(\p{Script=Han}{2,4})\P{L}*$/u;

/** The word in the letters in which it stands in the text. */
function asTyped(word: string, typed: string): string {
  const characters = [...typed];
  const forms = characters.map(normaliseCharacter);
  const start = word ? forms.findIndex((_, at) => forms.slice(at).join('').startsWith(word)) : -1;
  if (start < 0) return word;
  let end = start;
  while (forms.slice(start, end).join('').length < word.length) end++;
  return characters.slice(start, end).join('');
}
