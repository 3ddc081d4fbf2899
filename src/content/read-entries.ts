import type { z } from 'astro/zod';
import type { Written } from '../handbook/content.ts';
import type { Problem } from '../handbook/problem.ts';
import { readYaml } from './read-yaml.ts';
import { validate } from './validate.ts';

/** All entries of a YAML file `id: {…}`, in the order of the file, and what is wrong with them. */
export function readEntries<Data>(
  files: ReadonlyMap<string, string>,
  file: string,
  schema: z.ZodType<Data>,
  standIn: (id: string) => Data,
): { entries: Written<Data>[]; problems: Problem[] } {
  const { data, lines, broken, problems: yamlProblems } = readYaml(files.get(file) ?? '', file);
  const problems = [...yamlProblems];
  const entries = Object.entries(data).map(([id, raw]): Written<Data> => {
    const line = lines[id] ?? 1;
    const lineOf = (key: string) => lines[`${id}.${key}`] ?? line;
    const { data, problems: refused } = validate(schema, raw, standIn(id), { file, lineOf });
    const badId = SLUG.test(id)
      ? []
      : [{ file, line, severity: 'error' as const, message: BAD_ID }];
    if (!broken) problems.push(...badId, ...refused);
    const own = Object.entries(lines).flatMap(([key, at]) =>
      key.startsWith(`${id}.`) ? [[key.slice(id.length + 1), at] as const] : [],
    );
    const isBroken = broken || refused.length > 0;
    return { id, file, data, lines: { ...Object.fromEntries(own), '': line }, broken: isBroken };
  });
  return { entries, problems };
}

/** A YAML file that is one entry as a whole. */
export function readSettings<Data>(
  files: ReadonlyMap<string, string>,
  file: string,
  schema: z.ZodType<Data>,
  standIn: Data,
): { entry: Written<Data>; problems: Problem[] } {
  const { data: raw, lines, broken, problems } = readYaml(files.get(file) ?? '', file);
  const place = { file, lineOf: (key: string) => lines[key] ?? 1 };
  const { data, problems: refused } = validate(schema, raw, standIn, place);
  return {
    entry: {
      id: file,
      file,
      data,
      lines: { ...lines, '': 1 },
      broken: broken || refused.length > 0,
    },
    problems: broken ? [...problems] : [...problems, ...refused],
  };
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const BAD_ID = '开头的英文名是网址的一部分，只能用小写字母、数字和短横线';
