import { COOPERATION } from './cooperation-asked.ts';

/** Whose work together with anybody a text asks for (药房和谁协作, 哪些部门跟药房对接); null for every other text. */
export function withWhomAsked(text: string): string | null {
  const letters = text.replace(/[^\p{L}\p{N}-]/gu, '').replace(/^(?:请问|问下|想问|想知道)/u, '');
  for (const asked of ASKED) {
    const [, name] = asked.exec(letters) ?? [];
    if (name) return name;
  }
  return null;
}

const WHOM =
  '(?:谁|(?:哪|哪些|哪个|哪几个|什么|其他哪些|其它哪些)(?:部门|科室|岗位|单位|同事|人)|哪些|哪个)';
const SHOULD =
  '(?:平时|日常|经常|主要|一般|工作上|都|还|会|要|该|得|能|需要?|应该?|可以|是|有|进行|开展|在)*';
const AND = '[和与跟同]';
const TOGETHER = `${SHOULD}(?:${COOPERATION.source})(?:工作|关系|往来)?`;
const END = '(?:得|的|了|呢|啊|呀|吗|最|比较|多|少|密切|一下)*$';

const ASKED: readonly RegExp[] = [
  `^(.+?)${SHOULD}${AND}${WHOM}${TOGETHER}${END}`,
  `^${WHOM}${SHOULD}${AND}(.+?)${TOGETHER}${END}`,
  `^${AND}(.+?)${TOGETHER}的(?:${WHOM}|部门|科室|岗位|人|都|[有是])*${END}`,
  `^(.+?)的?${TOGETHER}的?(?:部门|科室|岗位|对象)${SHOULD}${WHOM}?${END}`,
].map((words) => new RegExp(words, 'u'));
