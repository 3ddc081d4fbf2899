import type { ContentFiles } from '../content/parse-content.ts';
import type { Content } from '../handbook/content.ts';
import { holderNames } from '../handbook/holder-names.ts';
import { nameFinder } from '../handbook/name-finder.ts';
import type { Problem } from '../handbook/problem.ts';
import { readPastRole } from './read-past-role.ts';

/**
 * Reminders of people who once held a role and hold none now, at every line where the name still
 * stands. A name that is also that of a role or department, or a part of a present holder's, is not
 * meant.
 */
export function formerHolders(files: ContentFiles, content: Content): Problem[] {
  const { past, roles, departments } = content;
  if (!past?.holders.size) return [];
  const titles = [...roles, ...departments].flatMap(({ data }) => [data.title, ...data.aliases]);
  const known = new Set([...presentHolders(files, content), ...titles]);
  const former = new Set([...past.holders].filter((name) => !known.has(name)));
  if (!former.size) return [];
  const namesIn = nameFinder(former);
  const naming = [...files].flatMap(([file, text]) => {
    const names = [...namesIn(text)];
    return names.length ? [{ file, names, lines: text.split(/\r\n?|\n/) }] : [];
  });
  const others = [...known, ...former];
  const found = new Set(naming.flatMap(({ names }) => names));
  const stands = new Map([...found].map((name) => [name, standing(name, others)]));
  return naming.flatMap(({ file, names, lines }) =>
    lines.flatMap((line, at) =>
      names.filter((name) => stands.get(name)?.(line)).map((name) => remind(name, file, at + 1)),
    ),
  );
}

/** Everybody who holds a role today. What a file with a fault says of it was not read with certainty. */
function presentHolders(files: ContentFiles, { roles, problems }: Content): string[] {
  const doubtful = new Set(problems.map(({ file }) => file));
  const read = new Map(
    roles.filter(({ file }) => !doubtful.has(file)).map(({ file, data }) => [file, data.holder]),
  );
  return [...files]
    .filter(([file]) => file.startsWith('content/roles/'))
    .flatMap(([file, text]) =>
      read.has(file) ? holderNames(read.get(file)) : readPastRole(text).holders,
    );
}

/** Whether a line holds the name as a whole, and no other name that it is part of. Chinese puts no spaces around names, other languages do. */
function standing(name: string, all: readonly string[]): (line: string) => boolean {
  const [before, after] = /\p{Script=Han}/u.test(name) ? ['', ''] : [NO_LETTER_BEFORE, NO_LETTER];
  const whole = new RegExp(before + RegExp.escape(name) + after, 'u');
  const longer = all
    .filter((other) => other !== name && other.includes(name))
    .toSorted((a, b) => b.length - a.length);
  return (line) => whole.test(longer.reduce((rest, other) => rest.replaceAll(other, ' '), line));
}

function remind(name: string, file: string, line: number): Problem {
  const message = `「${name}」以前是任职人，现在哪个岗位的 holder 都没有这个名字，这里还写着，请核对`;
  return { file, line, severity: 'warning', message };
}

const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const NO_LETTER = String.raw`(?![\p{L}\p{N}])`;
