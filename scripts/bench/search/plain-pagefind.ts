import * as pagefind from 'pagefind';
import type { Handbook, Role } from '../../../src/handbook/model.ts';
import { serveIndex } from './serve-index.ts';

/**
 * The measure of what the pipeline adds: Pagefind as it comes, one HTML page per role. A duty counts
 * as found when one of the matched words stands in it; pages in Pagefind's order, duties in theirs.
 */
export async function openPlainPagefind(handbook: Handbook) {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join());
  for (const role of handbook.roles) {
    const { errors: refused } = await index.addHTMLFile({
      url: `/roles/${role.id}/`,
      content: pageOf(role),
    });
    if (refused.length) throw new Error(refused.join());
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  const opened = await serveIndex(files);
  const search = async (query: string): Promise<string[]> => {
    const { results } = await opened.index.search<PlainPage>(query);
    const pages = await Promise.all(results.map((result) => result.data()));
    return [...new Set(pages.flatMap(dutiesOf))];
  };
  return { search, close: opened.close };
}

function pageOf({ title, duties }: Role): string {
  const items = duties.map(({ id, text }) => `<li id="${id}">${text}</li>`).join('');
  return `<html lang="zh-CN"><body><h1>${title}</h1><ol>${items}</ol></body></html>`;
}

function dutiesOf({ locations, anchors }: PlainPage): string[] {
  return locations.flatMap((location) => {
    const before = anchors.filter((anchor) => anchor.location <= location);
    return before.sort((a, b) => b.location - a.location)[0]?.id ?? [];
  });
}

interface PlainPage {
  readonly locations: readonly number[];
  readonly anchors: { readonly id: string; readonly location: number }[];
}
