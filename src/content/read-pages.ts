import type { z } from 'astro/zod';
import type { Written } from '../handbook/content.ts';
import { type NamedProblem, ofKind } from '../handbook/problem.ts';
import type { PageFolder } from '../handbook/urls.ts';
import { fieldsOf } from './explain-issue.ts';
import { explainFileName } from './file-name.ts';
import { readOwnFacts } from './own-facts.ts';
import { type PageBody, type PageReader, readPage } from './read-page.ts';
import { validate } from './validate.ts';
import { withRefused } from './with-refused.ts';

/** One `.mdx` file: its checked front matter and what stands in its body. */
export interface PageFile<Data> {
  readonly entry: Written<Data>;
  readonly body: PageBody;
}

/** All pages of a folder below `content/`, by file name, and what is wrong with them. */
export function readPages<Data extends object>(
  files: ReadonlyMap<string, string>,
  folder: PageFolder | keyof typeof DUTY_FOLDERS,
  schema: z.ZodType<Data>,
  standIn: Data,
  read: PageReader = readPage,
): { pages: PageFile<Data>[]; problems: NamedProblem[] } {
  const problems: NamedProblem[] = [];
  const pages: PageFile<Data>[] = [];
  for (const [file, text] of files) {
    const id = idIn(folder, file);
    if (!id) continue;
    const badName = id.includes('/') ? null : explainFileName(id);
    if (badName)
      problems.push({ file, line: 1, severity: 'error', kind: 'bad-file-name', message: badName });
    const {
      frontMatter,
      body,
      problems: pageProblems,
    } = read(file, text, folder in DUTY_FOLDERS, Object.keys(fieldsOf(schema)));
    const mended = { file, text: frontMatter.text };
    const { matter, problems: misplaced } = readOwnFacts(schema, frontMatter, mended);
    const { data: raw, lines, lastLines, written, broken } = matter;
    const place = { ...mended, lineOf: (key: string) => lines[key] ?? 1, written };
    const { data, problems: refused } = validate(schema, raw, standIn, place);
    problems.push(
      ...withRefused(pageProblems, [...ofKind('own-fact', misplaced), ...(broken ? [] : refused)]),
    );
    const entry = {
      id,
      file,
      data,
      lines: { ...lines, '': 1 },
      lastLines,
      broken: broken || refused.length > 0,
    };
    pages.push({ entry, body });
  }
  return { pages, problems };
}

/** The name of a page's file; that of an approved text with its folders. */
function idIn(folder: string, file: string): string | undefined {
  const [top = ''] = folder.split('/');
  const [, own, id] = /^content\/(\w+)\/(.+)\.mdx$/.exec(file) ?? [];
  const depth = DUTY_FOLDERS[folder as keyof typeof DUTY_FOLDERS] ?? 1;
  return own === top && id?.split('/').length === depth ? id : undefined;
}

/**
 * Where duties stand, and how many names lead from there to a file: texts of roles as they were approved stand in
 * a folder a role, and common duties that were approved with one in a folder a version below it.
 */
const DUTY_FOLDERS = { roles: 1, common: 1, approved: 2, 'approved/common': 3 } as const;
