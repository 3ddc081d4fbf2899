import type { Content } from '../../handbook/content.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { FIELDS, ID } from './fields.ts';
import type { Value } from './new-page.ts';
import { readAnswer } from './read-answer.ts';

/** How the command is used. */
export const USAGE = `用法：npm run new -- ${KINDS.join('|')}，它会一项一项地问；也可以都写在后面，如 npm run new -- topic --name 名称 --aliases 叫法一、叫法二`;

/** Reads the command line, or gives the Chinese sentence that refuses it. */
export function readNewFlags(
  args: readonly string[],
  content: Content,
): { kind: Kind; given: Map<string, Value> } | { refusal: string } {
  const [first = '', ...rest] = args;
  const kind = KINDS.find((it) => it === first);
  if (!kind) return { refusal: `${first ? `没有「${first}」这一种。` : ''}${USAGE}` };
  const given = new Map<string, Value>();
  const words = rest.flatMap((arg) => /^(--\w+)=(.*)$/s.exec(arg)?.slice(1) ?? [arg]).values();
  const fields = [...FIELDS[kind], ID];
  for (const word of words) {
    const field = fields.find(({ flag }) => word === `--${flag}`);
    const flags = fields.map(({ flag }) => `--${flag}`).join(' ');
    if (!field) return { refusal: `不认识的参数「${word}」，这里有 ${flags}。` };
    if (given.has(field.flag)) return { refusal: `参数 ${word} 写了两次，请去掉一个。` };
    const typed = words.next().value;
    if (!typed?.trim() || typed.startsWith('--')) return { refusal: `${word} 后面要写内容。` };
    const read = readAnswer(typed, field, kind, content);
    if ('refusal' in read) return read;
    given.set(field.flag, read.value);
  }
  return { kind, given };
}
