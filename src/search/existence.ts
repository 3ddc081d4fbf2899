/** The question for somebody that asks whether there is one (有没有人管病历 is 谁管病历); null for every other. */
export function existenceIn(text: string): string | null {
  const of = OF.exec(text)?.groups;
  if (of) return `${of['left']}谁${of['work']}`;
  const found = EXISTS.exec(text);
  if (!found) return null;
  const left = text.slice(0, found.index);
  const right = text
    .slice(found.index + found[0].length)
    .replace(/(?:没有?|[吗呢啊呀])?[?？]?$/u, '');
  return `${left}${/谁|哪/u.test(left + right) ? '' : '谁'}${right}`;
}

const WHETHER = '(?:现在|到底|我们|咱们|公司)?(?:有没有|是不是有|是否有|有无|(?<!没)有)';
const KIND = '(?:一个|哪个|什么|专门|专职|固定|具体|的)*';
const WORK = '(?:管|负责|办|处理|对接|跟进|盯|做|牵头|批|签|接|运营|维护)';
/** 有没有人管, 有专人负责, 是否有岗位对接. */
const EXISTS = new RegExp(
  `${WHETHER}${KIND}(?:专人|专员|人|岗位|部门|同事|谁)(?:是|在|能|会|可以|来|专门)*(?=${WORK})`,
  'u',
);
/** 有没有管病历的人. */
const OF = new RegExp(
  `^(?<left>.*?)${WHETHER}${KIND}(?<work>${WORK}\\p{L}+?)的(?:人|岗位|部门|同事)(?:吗|没有?)?[?？]?$`,
  'u',
);
