import { type Content, lineOf, type Written } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** An old address leads to one page: no former id is in use today, and none is written twice. */
export const formerIds: Check = (content: Content) => {
  const { departments, roles, commons, guides, topics, metrics, partners } = content;
  return [departments, roles, commons, guides, topics, metrics, partners].flatMap(checkKind);
};

function checkKind(entries: readonly Written<{ readonly formerly: readonly string[] }>[]) {
  const present = new Map(entries.map((entry) => [entry.id, placeOf(entry, '')]));
  const seen = new Map<string, string>();
  return entries.flatMap((entry) =>
    entry.data.formerly.flatMap((id): Problem[] => {
      const place = placeOf(entry, 'formerly');
      const user = present.get(id);
      const first = seen.get(id);
      seen.set(id, first ?? place);
      if (entry.broken || !(user ?? first)) return [];
      const why = user ? `现在还在用（${user}）` : `已经写在 ${first}`;
      const message = `曾用文件名「${id}」${why}，旧网址不知道该转到哪里；请从这里的 formerly 里删掉它`;
      return [{ file: entry.file, line: lineOf(entry, 'formerly'), severity: 'error', message }];
    }),
  );
}

function placeOf(entry: Written<unknown>, key: string): string {
  return `${entry.file} 第 ${lineOf(entry, key)} 行`;
}
