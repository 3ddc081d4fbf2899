import type { z } from 'astro/zod';
import type { Problem } from '../handbook/problem.ts';
import { suggest } from '../handbook/suggest.ts';
import { fieldNames, fieldsOf } from './explain-issue.ts';
import { type FieldNames, fieldNamed, shortName } from './field-named.ts';
import type { YamlMapping } from './read-yaml.ts';
import { type Misplaced, oneLine, rewriteFacts } from './rewrite-facts.ts';

type Matter = Pick<YamlMapping, 'data' | 'lines' | 'lastLines' | 'written' | 'broken'>;

/**
 * The front matter of a page whose schema has `facts`, with every fact where it was meant: a label that
 * is a field of ours as that field, a Chinese key that is none as a fact, a list as one line of text.
 * What had to be moved is told, with the corrected lines where they are sure.
 */
export function readOwnFacts<M extends Matter>(
  schema: z.ZodType,
  matter: M,
  { file, text }: { readonly file: string; readonly text: string },
): { matter: M; problems: Problem[] } {
  const fields = fieldNames(schema);
  if (!('facts' in fields) || matter.broken) return { matter, problems: [] };
  const misplaced = [...ownFields(schema, fields, matter), ...strayKeys(fields, matter)];
  const rewritten = misplaced.length ? rewriteFacts(text, matter, misplaced) : null;
  const place = { file, severity: 'error' as const };
  const problems = rewritten
    ? [{ ...place, ...rewritten, message: messageOf(misplaced) }]
    : misplaced.map((one) => ({ ...place, line: one.line, message: messageOf([one]) }));
  return { matter: asMeant(matter, misplaced), problems };
}

/** What is wrong, each reason once. */
function messageOf(misplaced: readonly Misplaced[]): string {
  const byReason = Map.groupBy(misplaced, ({ reason }) => reason);
  return [...byReason]
    .map(([reason, same]) => `${same.map(({ label }) => `「${label}」`).join('')}${reason}`)
    .join('；');
}

/** What stands below `facts` and is a field of ours, goes without saying, or is no line of text. */
function ownFields(schema: z.ZodType, fields: FieldNames, matter: Matter): Misplaced[] {
  const { facts } = matter.data;
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return [];
  return Object.entries(facts).flatMap(([label, value]): Misplaced[] => {
    const path = `facts.${label}`;
    const line = matter.lines[path] ?? 1;
    const written = matter.written[path] ?? value;
    const key = fieldNamed(label, fields);
    if (key) {
      const fits = [value, written].some((one) => fieldsOf(schema)[key]?.safeParse(one).success);
      const isWritten = key in matter.data;
      const isSame = String(matter.written[key] ?? matter.data[key]) === String(written);
      const known = isWritten ? `（${key} 已经写了）` : '';
      const reason = `不写在 facts 下面，要写成 ${key}${known}`;
      const right = { key: isWritten ? '' : key, text: oneLine(written) ?? '' };
      return [{ line, path, label, reason, right: (isWritten ? isSame : fits) ? right : null }];
    }
    if (DRAWN.has(label)) {
      const reason = '由网站自己列出，不写在 facts 下面';
      return [{ line, path, label, reason, right: { key: '', text: '' } }];
    }
    if (typeof value !== 'object' || value === null) return [];
    const reason = '要写成一行文字';
    const joined = oneLine(value);
    return [{ line, path, label, reason, right: joined ? { key: path, text: joined } : null }];
  });
}

/** Chinese keys of the front matter that are no field of ours: facts of the firm's own. */
function strayKeys(fields: FieldNames, { data, lines, written }: Matter): Misplaced[] {
  const names = Object.values(fields).map(shortName);
  return Object.entries(data).flatMap(([key, value]): Misplaced[] => {
    if (!/\p{Script=Han}/u.test(key) || fieldNamed(key, fields)) return [];
    const near = key.length > 3 ? suggest(key, names).filter((name) => isTypo(key, name)) : [];
    const meant = near.map((name) => `${fieldNamed(name, fields)}（${name}）`);
    const question = meant.length ? `，是不是 ${meant.join('或 ')}？` : '，';
    const reason = `不是手册的项${question}公司自己的项写在 facts 下面`;
    const text = oneLine(written[key] ?? value);
    const right = text && !meant.length ? { key: `facts.${key}`, text } : null;
    return [{ line: lines[key] ?? 1, path: key, label: key, reason, right }];
  });
}

function isTypo(key: string, name: string): boolean {
  return key.length === name.length && [...key].filter((one, i) => one !== name[i]).length === 1;
}

function asMeant<M extends Matter>(matter: M, misplaced: readonly Misplaced[]): M {
  if (!misplaced.length) return matter;
  const data = new Map(Object.entries(matter.data));
  const facts = new Map(Object.entries(data.get('facts') ?? {}));
  const lines = { ...matter.lines };
  const written = { ...matter.written };
  for (const { path, line, right } of misplaced) {
    if (path.startsWith(BELOW)) facts.delete(path.slice(BELOW.length));
    else data.delete(path);
    if (!right?.key) continue;
    lines[right.key] = line;
    const label = right.key.startsWith(BELOW) ? right.key.slice(BELOW.length) : '';
    const value = valueAt(matter, path);
    if (label) facts.set(label, right.text);
    else data.set(right.key, value);
    const source = matter.written[path];
    if (source !== undefined) written[right.key] = source;
  }
  if (facts.size) data.set('facts', Object.fromEntries(facts));
  else data.delete('facts');
  return { ...matter, data: Object.fromEntries(data), lines, written };
}

function valueAt({ data }: Matter, path: string): unknown {
  if (!path.startsWith(BELOW)) return data[path];
  return new Map<string, unknown>(Object.entries(data.facts ?? {})).get(path.slice(BELOW.length));
}

const BELOW = 'facts.';

/** What the page of a role lists by itself, from what others say of it. */
const DRAWN: ReadonlySet<string> = new Set(['直接下级', '下级', '下属', '虚线下级', '兼管部门']);
