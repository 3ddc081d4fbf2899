import { ALL_ASKED, type Answers, type Asked } from './answers.ts';
import { readNames } from './read-names.ts';

/** What was said on the command line. */
export interface Flags {
  /** What need not be asked any more. */
  readonly given: Partial<Answers>;
  /** The present content may go, even where it cannot be had back. */
  readonly discard: boolean;
}

/** How the command is used. */
export const USAGE =
  '用法：npm run init，或 npm run init -- --company 公司名称 --departments 部门一,部门二 --top 最高岗位';

/** Reads the command line, or gives the Chinese sentence that refuses it. */
export function readFlags(args: readonly string[]): Flags | { readonly refusal: string } {
  let given: Partial<Answers> = {};
  let discard = false;
  const words = args.flatMap((arg) => /^(--\w+)=(.*)$/s.exec(arg)?.slice(1) ?? [arg]).values();
  for (const word of words) {
    const asked = ALL_ASKED.find((it) => word === `--${it}`);
    if (word === '--discard') discard = true;
    else if (!asked) return { refusal: `不认识的参数「${word}」。${HINT}${USAGE}` };
    else if (asked in given) return { refusal: `参数 ${word} 写了两次，请去掉一个。` };
    else {
      const typed = words.next().value;
      if (typed === undefined || typed.startsWith('--'))
        return { refusal: `${word} 后面要写名称。${USAGE}` };
      const read = readNames(asked, typed);
      if (!read.names) return read;
      given = { ...given, ...answer(asked, read.names) };
    }
  }
  return { given, discard };
}

/** Names that were read, as the answer to what was asked. */
export function answer(asked: Asked, names: readonly string[]): Partial<Answers> {
  return asked === 'departments' ? { departments: names } : { [asked]: names[0] };
}

const HINT = '名称里有空格时，要用引号括起来。';
