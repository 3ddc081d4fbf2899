import type { ContentFiles } from '../content/parse-content.ts';
import type { Content } from '../handbook/content.ts';
import type { Problem } from '../handbook/problem.ts';
import { readPastRole } from './read-past-role.ts';

/**
 * Reminders of people who once held a role and hold none now, at every line where the name still
 * stands. A name that is also that of a role or department, or a part of a present holder's, is not
 * meant.
 */
export function formerHolders(
  files: ContentFiles,
  { past, roles, departments }: Content,
): Problem[] {
  if (!past?.holders.size) return [];
  const texts = [...files].map(([file, text]) => ({ file, text: text.replace(/\r\n?/g, '\n') }));
  const present = texts
    .filter(({ file }) => file.startsWith('content/roles/'))
    .flatMap(({ text }) => readPastRole(text).holders);
  const titles = [...roles, ...departments].flatMap(({ data }) => [data.title, ...data.aliases]);
  const known = new Set([...present, ...titles]);
  const former = [...past.holders].filter((name) => !known.has(name));
  return former.flatMap((name) => {
    const longer = [...known, ...former].filter((other) => other !== name && other.includes(name));
    const stands = standing(name, longer);
    return texts.flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, at) => (stands(line) ? [remind(name, file, at + 1)] : [])),
    );
  });
}

/** Whether a line holds the name as a whole. Chinese puts no spaces around names, other languages do. */
function standing(name: string, longer: readonly string[]): (line: string) => boolean {
  const [before, after] = /\p{Script=Han}/u.test(name) ? ['', ''] : [NO_LETTER_BEFORE, NO_LETTER];
  const whole = new RegExp(before + RegExp.escape(name) + after, 'u');
  const others = longer.toSorted((a, b) => b.length - a.length);
  return (line) => whole.test(others.reduce((rest, other) => rest.replaceAll(other, ' '), line));
}

function remind(name: string, file: string, line: number): Problem {
  const message = `「${name}」以前是任职人，现在哪个岗位的 holder 都没有这个名字，这里还写着，请核对`;
  return { file, line, severity: 'warning', message };
}

const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const NO_LETTER = String.raw`(?![\p{L}\p{N}])`;
