import { parseContent } from '../content/parse-content.ts';
import { buildHandbook } from '../handbook/build-handbook.ts';
import type { Handbook } from '../handbook/model.ts';
import { formatProblems } from '../handbook/problem.ts';

const texts = import.meta.glob<string>('../../content/**/*.{mdx,yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const files = Object.entries(texts).map(
  ([path, text]) => [path.replace('../../', ''), text] as const,
);
const { handbook, problems } = buildHandbook(parseContent(new Map(files.toSorted(byPath))));

/** The door of Astro's pages: the handbook of this build. Throws all problems as one Chinese text. */
export function loadHandbook(): Handbook {
  if (!handbook) throw new Error(formatProblems(problems));
  return handbook;
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
