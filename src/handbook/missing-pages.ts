import type { Content } from './content.ts';
import { resolveLink } from './links.ts';
import { movedFile } from './past-things.ts';

/** A page that links lead to and that is not there. */
export interface MissingPage {
  readonly file: string;
  readonly links: readonly {
    readonly file: string;
    readonly line: number;
    readonly text: string;
  }[];
}

/** All pages that links lead to and that are not there, each once; without those that were told, or have another file now. */
export function missingPages(content: Content): MissingPage[] {
  const { departments, roles, commons, guides, told } = content;
  const pages = [...departments, ...roles, ...commons, ...guides];
  const present = new Set(pages.map(({ file }) => file));
  const missing = pages.flatMap(({ file, links }) =>
    links.flatMap(({ line, text, target }) => {
      const resolved = resolveLink(file, target);
      if (resolved.kind !== 'page' || present.has(resolved.file)) return [];
      return [{ target: resolved.file, link: { file, line, text } }];
    }),
  );
  return [...Map.groupBy(missing, ({ target }) => target)]
    .filter(([file]) => !told?.files.has(file) && !movedFile(file, content))
    .map(([file, own]) => ({ file, links: own.map(({ link }) => link) }));
}
