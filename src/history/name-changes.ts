import type { NameChange } from './change.ts';
import { saySame } from './plain-words.ts';
import type { NameReading } from './reading.ts';

/** Topics, metrics and partners that are new, gone or called otherwise. */
export function nameChanges(
  before: readonly NameReading[],
  after: readonly NameReading[],
): NameChange[] {
  if (before === after) return [];
  const keyOf = ({ sort, id }: NameReading) => `${sort} ${id}`;
  const [was, is] = [before, after].map((names) => new Map(names.map((it) => [keyOf(it), it])));
  const all = new Map([...(was ?? []), ...(is ?? [])]);
  return [...all].flatMap(([key, { sort, id }]): NameChange[] => {
    const [old, now] = [was?.get(key)?.name, is?.get(key)?.name];
    if (old === now) return [];
    const kind = old === undefined ? '新增' : now === undefined ? '撤销' : '改名';
    const [from, to] = [old, now].map((name) => (name === undefined ? [] : [name]));
    const isSlight = kind === '改名' && saySame(from ?? [], to ?? []);
    return [{ about: sort, id, kind, before: from ?? [], after: to ?? [], isSlight }];
  });
}
