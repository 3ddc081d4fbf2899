import { lineOf } from '../content.ts';
import type { PastThing } from '../past-thing.ts';
import { becomeOf, isStanding } from '../past-things.ts';
import { type PresentThing, presentThings } from '../present-things.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** An address that was taken from a page or an entry leads on to it: the id that it had is written in its `formerly`. */
export const addressesKept: Check = (content) => {
  const written = new Set(
    presentThings(content).flatMap(({ kind, entry }) =>
      entry.data.formerly.map((id) => keyOf({ kind, id })),
    ),
  );
  const lost = (content.past?.things ?? []).flatMap((thing) => {
    if (written.has(keyOf(thing)) || isStanding(thing, content)) return [];
    const heir = becomeOf(thing, content);
    return heir && !heir.entry.broken ? [{ heir, thing }] : [];
  });
  return [...Map.groupBy(lost, ({ heir }) => heir)].map(([heir, own]) =>
    remind(
      heir,
      own.map(({ thing }) => thing),
      content.texts,
    ),
  );
};

function remind(
  { key, entry }: PresentThing,
  things: readonly PastThing[],
  texts: ReadonlyMap<string, string>,
): Problem {
  const { file, data } = entry;
  const ids = [...new Set(things.map(({ id }) => id))];
  const what = file.endsWith('.yaml') ? '代号' : '文件名';
  const message = `${what}以前是 ${ids.join('、')}，现在改了，旧网址已经打不开；写进 formerly，旧网址就会转到这里`;
  const right = `formerly: [${[...data.formerly, ...ids].join(', ')}]`;
  const problem = { file, severity: 'warning' as const, message };
  if (entry.lines['formerly'] === undefined) {
    const line = lineOf(entry, key);
    return { ...problem, line, insert: indentOf(texts, file, line) + right };
  }
  const line = lineOf(entry, 'formerly');
  const isOneLine = /^\s*formerly:\s*\[.*\]\s*$/.test(lineIn(texts, file, line));
  return { ...problem, line, ...(isOneLine && { fix: indentOf(texts, file, line) + right }) };
}

function indentOf(texts: ReadonlyMap<string, string>, file: string, line: number): string {
  return /^\s*/.exec(lineIn(texts, file, line))?.[0] ?? '';
}

function lineIn(texts: ReadonlyMap<string, string>, file: string, line: number): string {
  return (texts.get(file) ?? '').split(/\r\n?|\n/)[line - 1] ?? '';
}

function keyOf({ kind, id }: Pick<PastThing, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}
