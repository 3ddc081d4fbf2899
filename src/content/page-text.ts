import { blankFrontMatter } from './front-matter.ts';
import { prepareText } from './prepare-text.ts';

/** What a page's compiler gets of a file: the text that was checked, its front matter left blank. */
export function pageText(file: string, written: string): string {
  return withoutMatter(blankFrontMatter(prepareText(file, written).text));
}

/** The same of a page whose front matter is blank. */
export function withoutMatter(rest: string): string {
  // Astro takes what begins a body with one of these for front matter. Behind a space they mean the same.
  return rest.replace(/^(\s*\n)(?=---|\+\+\+)/, '$1 ');
}
