import type { z } from 'astro/zod';
import type { Written } from '../handbook/content.ts';
import { oncePer } from '../handbook/once-per.ts';
import type { NamedProblem } from '../handbook/problem.ts';
import { isSlug } from '../handbook/slug.ts';
import { fieldsOf } from './explain-issue.ts';
import { neededFields } from './needed-fields.ts';
import { readYaml, type YamlMapping } from './read-yaml.ts';
import { validate } from './validate.ts';
import { withRefused } from './with-refused.ts';
import type { YamlShape } from './yaml-keys.ts';

/**
 * All entries of a YAML file `id: {…}`, in the order of the file, and what is wrong with them. A file
 * of nothing but comments has none.
 */
export function readEntries<Data>(
  files: ReadonlyMap<string, string>,
  file: string,
  schema: z.ZodType<Data>,
  standIn: Data,
): { entries: Written<Data>[]; problems: NamedProblem[] } {
  if (saysNothing(files.get(file))) return { entries: [], problems: [] };
  const keys = Object.keys(fieldsOf(schema));
  const shape: YamlShape = {
    keys,
    records: recordsOf(schema),
    indent: keys.length ? 2 : 0,
  };
  const read = readYamlFile(files, file, shape);
  const { data, lines, lastLines, text, broken } = read;
  const problems: NamedProblem[] = [];
  const written = text.split('\n');
  const ownLines = byEntry(lines);
  const ownEnds = byEntry(lastLines);
  const ids = Object.keys(data);
  const entries = Object.entries(data).map(([id, raw]): Written<Data> => {
    const line = lines[id] ?? 1;
    const lineOf = (key: string) => lines[`${id}.${key}`] ?? line;
    const { data: own, problems: refused } = validate(schema, raw, standIn, { file, text, lineOf });
    const error = { file, line, severity: 'error', kind: 'entry-name' } as const;
    const badId = isSlug(id)
      ? []
      : [{ ...error, message: BAD_ID, ...asId(id, ids, written[line - 1]) }];
    // Whoever mends the id sees what stands below it.
    const others = refused.filter((problem) => !badId.length || problem.line !== line);
    if (!broken) problems.push(...badId, ...others);
    return {
      id,
      file,
      data: own,
      lines: { ...ownLines.get(id), '': line },
      lastLines: ownEnds.get(id) ?? {},
      broken: broken || refused.length > 0,
    };
  });
  return { entries, problems: withRefused(read.problems, problems) };
}

/** Whether a YAML text is there and holds nothing but comments. */
export function saysNothing(text: string | undefined): boolean {
  return text?.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line)) ?? false;
}

/** The keys of a schema below which each line has a label of its own. */
const recordsOf = oncePer((schema: z.ZodType): readonly string[] =>
  Object.entries(fieldsOf(schema)).flatMap(([key, field]) => {
    const [issue] = field.safeParse(0).error?.issues ?? [];
    return issue?.code === 'invalid_type' && issue.expected === 'record' ? key : [];
  }),
);

/** The line of an id in small letters with dashes, where that is an id and no other entry's. */
function asId(id: string, all: readonly string[], line = ''): { fix?: string } {
  const small = (text: string) => text.toLowerCase().replace(/[_\s]+/g, '-');
  const right = small(id);
  const isOnly = all.filter((other) => small(other) === right).length === 1;
  return isSlug(right) && isOnly && line.startsWith(`${id}:`)
    ? { fix: line.replace(id, right) }
    : {};
}

/** The lines of the keys below each entry's own. */
function byEntry(lines: Readonly<Record<string, number>>): Map<string, Record<string, number>> {
  const found = new Map<string, Record<string, number>>();
  for (const [path, line] of Object.entries(lines)) {
    const [, id, key] = /^(.*?)\.(.*)$/s.exec(path) ?? [];
    if (id === undefined || key === undefined) continue;
    const own = found.get(id) ?? {};
    own[key] = line;
    found.set(id, own);
  }
  return found;
}

/** A YAML file that is one entry as a whole. */
export function readSettings<Data>(
  files: ReadonlyMap<string, string>,
  file: string,
  schema: z.ZodType<Data>,
  standIn: Data,
): { entry: Written<Data>; problems: NamedProblem[] } {
  const keys = Object.keys(fieldsOf(schema));
  const shape: YamlShape = { keys, records: recordsOf(schema), indent: 0 };
  const read = readYamlFile(files, file, shape);
  const { data: raw, lines, written, text, broken } = read;
  const problems = saysNothing(files.get(file)) ? [emptied(file, schema)] : read.problems;
  const lineOf = (key: string) => lines[key] ?? 1;
  const place = { file, text, lineOf, written };
  const { data, problems: refused } = validate(schema, raw, standIn, place);
  return {
    entry: {
      id: file,
      file,
      data,
      lines: { ...lines, '': 1 },
      broken: broken || refused.length > 0,
    },
    problems: withRefused(problems, broken ? [] : refused),
  };
}

function emptied(file: string, schema: z.ZodType): NamedProblem {
  const needed = neededFields(schema);
  const message = `这个文件是空的；若内容丢了，请恢复它；它至少要有 ${needed.join('、')} 这几行，写成「${needed[0]}: 内容」`;
  return { file, line: 1, severity: 'error', kind: 'missing-file', message };
}

function readYamlFile(
  files: ReadonlyMap<string, string>,
  file: string,
  shape: YamlShape,
): YamlMapping {
  const text = files.get(file);
  if (text !== undefined) return readYaml(text, shape, { file, firstLine: 1 });
  const error = { file, line: 1, severity: 'error', kind: 'missing-file' } as const;
  const missing: NamedProblem = { ...error, message: '缺少这个文件，请恢复它' };
  return {
    data: {},
    lines: {},
    lastLines: {},
    written: {},
    text: '',
    broken: true,
    problems: [missing],
  };
}

const BAD_ID = '开头的英文名是网址的一部分，只能用小写字母、数字和短横线';
