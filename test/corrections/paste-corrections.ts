import type { ContentReader } from '../../src/content/content-reader.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import type { Content } from '../../src/handbook/content.ts';
import { formatProblems } from '../../src/handbook/format-problems.ts';
import { resolveLink } from '../../src/handbook/links.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import { toOpenData } from '../../src/handbook/open-data.ts';
import { applyFixes } from '../apply-fixes.ts';

/** What became of a handbook whose author pasted every correction. */
export interface Pasted {
  /** All that readers learn from it; null where it is still refused. */
  readonly said: string | null;
  /** What the last check had to say. */
  readonly findings: string;
}

/**
 * Checks files and pastes every correction that is printed, round by round, until there is none; `reader` takes
 * the files apart.
 */
export function pasteCorrections(
  files: ReadonlyMap<string, string>,
  reader?: ContentReader,
  rounds = ROUNDS,
): Pasted {
  const content = parseContent(files, reader);
  const { handbook, problems } = buildHandbook(content);
  const isMore = problems.some(({ fix, insert }) => fix !== undefined || insert !== undefined);
  if (!isMore || rounds === 0)
    return { said: handbook && whatIsSaid(handbook, content), findings: formatProblems(problems) };
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const corrected = [...files].map(
    ([file, text]) => [file, applyFixes(text, byFile.get(file) ?? [])] as const,
  );
  return pasteCorrections(new Map(corrected), reader, rounds - 1);
}

/** The joined handbook with the words and links of its pages. */
function whatIsSaid(handbook: Handbook, content: Content): string {
  const { departments, roles, commons, guides } = content;
  const pages = [...departments, ...roles, ...commons, ...guides].map((page) => ({
    id: page.id,
    sections: page.sections.map(({ title, text }) => ({ title, text: text.replace(/\s+/g, ' ') })),
    links: page.links.map(({ text, target }) => ({
      text,
      leadsTo: resolveLink(page.file, target),
    })),
    fences: page.fences.map(({ source }) => source),
    notices: page.notices,
  }));
  return JSON.stringify([toOpenData(handbook), pages], null, 1);
}

const ROUNDS = 3;
