/** What is approved, and by whom. */
export interface ApproveArguments {
  readonly role: string;
  readonly version: string;
  readonly effective: string;
  readonly by: string;
  readonly prepared?: string;
  readonly reviewed?: string;
}

/** How the command is used. */
export const USAGE = [
  '用法：npm run approve -- 岗位 --version 版本 --effective 生效日期 --by 批准人',
  '  --version 2.0 或 A/0 这样，比上一版大',
  '  --effective 2026-12-15 这样，可以是以后的一天',
  '  --by 批准的岗位；--prepared 编制的岗位、--reviewed 审核的岗位，没有就不写',
  '几个部门都有的岗位写成 部门/岗位。名称里有空格，要用引号括起来。',
].join('\n');

/** Reads the command line, or gives the Chinese sentence that refuses it. */
export function readArguments(args: readonly string[]): ApproveArguments | { refusal: string } {
  const roles: string[] = [];
  const flags = new Map<string, string>();
  const words = args.flatMap((arg) => /^(--\w+)=(.*)$/s.exec(arg)?.slice(1) ?? [arg]).values();
  for (const word of words) {
    if (!word.startsWith('--')) {
      roles.push(word.trim());
      continue;
    }
    if (!FLAGS.includes(word)) return { refusal: `不认识的参数「${word}」。\n${USAGE}` };
    if (flags.has(word)) return { refusal: `参数 ${word} 写了两次，请去掉一个。` };
    const value = words.next().value?.trim();
    if (!value || value.startsWith('--')) return { refusal: `${word} 后面要写内容。\n${USAGE}` };
    flags.set(word, value);
  }
  const [role = '', ...more] = roles;
  if (!role || more.length) return { refusal: `请写一个岗位的名称。\n${USAGE}` };
  const missing = NEEDED.filter((flag) => !flags.has(flag));
  if (missing.length) return { refusal: `还要写 ${missing.join('、')}。\n${USAGE}` };
  const of = (flag: string) => flags.get(flag) ?? '';
  return {
    role,
    version: of('--version'),
    effective: of('--effective'),
    by: of('--by'),
    ...(flags.has('--prepared') && { prepared: of('--prepared') }),
    ...(flags.has('--reviewed') && { reviewed: of('--reviewed') }),
  };
}

const NEEDED = ['--version', '--effective', '--by'];
const FLAGS = [...NEEDED, '--prepared', '--reviewed'];
