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
  folder: PageFolder | 'common' | 'approved',
  schema: z.ZodType<Data>,
  standIn: Data,
  read: PageReader = readPage,
): { pages: PageFile<Data>[]; problems: NamedProblem[] } {
  const problems: NamedProblem[] = [];
  const pages: PageFile<Data>[] = [];
  for (const [file, text] of files) {
    const id = idIn(folder, file);
    if (!id) continue;
    const badName = folder === 'approved' ? null : explainFileName(id);
    if (badName)
      problems.push({ file, line: 1, severity: 'error', kind: 'bad-file-name', message: badName });
    const hasDuties = folder === 'roles' || folder === 'common' || folder === 'approved';
    const {
      frontMatter,
      body,
      problems: pageProblems,
    } = read(file, text, hasDuties, Object.keys(fieldsOf(schema)));
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

/** The name of a page's file; that of an approved text with the folder of its role. */
function idIn(folder: string, file: string): string | undefined {
  const [, own, id] = /^content\/(\w+)\/(.+)\.mdx$/.exec(file) ?? [];
  return own === folder && id?.split('/').length === (folder === 'approved' ? 2 : 1)
    ? id
    : undefined;
}
