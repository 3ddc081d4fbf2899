import { KINDS, type Kind } from '../kinds.ts';

/** What a rename was asked for on the command line. */
export interface RenameArguments {
  readonly from: string;
  /** Absent where only the id changes. */
  readonly to?: string;
  readonly id?: string;
  readonly kind?: Kind;
  readonly keepsAlias: boolean;
}

/** How the command is used. */
export const USAGE = [
  '用法：npm run rename -- 旧名 新名',
  '  --alias 把旧名留作别名',
  '  --id 新英文名 改文件名或列表里的英文名，旧网址会转过来（只改英文名，就不写新名）',
  `  --kind ${KINDS.join('|')} 同名的不止一种时，说明是哪一种`,
  '几个部门都有的岗位，旧名写成 部门/岗位。名称里有空格，要用引号括起来。',
].join('\n');

/** Reads the command line, or gives the Chinese sentence that refuses it. */
export function readArguments(args: readonly string[]): RenameArguments | { refusal: string } {
  const names: string[] = [];
  const flags = new Map<string, string>();
  const words = args.flatMap((arg) => /^(--\w+)=(.*)$/s.exec(arg)?.slice(1) ?? [arg]).values();
  for (const word of words) {
    if (!word.startsWith('--')) {
      names.push(word.trim());
      continue;
    }
    if (flags.has(word)) return { refusal: `参数 ${word} 写了两次，请去掉一个。` };
    if (!['--alias', '--id', '--kind'].includes(word))
      return { refusal: `不认识的参数「${word}」。\n${USAGE}` };
    const value = word === '--alias' ? '' : words.next().value;
    if (value === undefined || value.startsWith('--'))
      return { refusal: `${word} 后面要写内容。\n${USAGE}` };
    flags.set(word, value);
  }
  const [from = '', to, ...more] = names;
  const id = flags.get('--id');
  if (!from || more.length || (to ?? id) === undefined || to === '')
    return { refusal: `请写旧名和新名。\n${USAGE}` };
  const written = flags.get('--kind');
  const kind = KINDS.find((it) => it === written);
  if (written !== undefined && !kind)
    return { refusal: `--kind 后面写 ${KINDS.join('、')} 中的一个。` };
  return {
    from,
    ...(to !== undefined && { to }),
    ...(id !== undefined && { id }),
    ...(kind && { kind }),
    keepsAlias: flags.has('--alias'),
  };
}
