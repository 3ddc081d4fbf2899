import { blankFrontMatter } from './front-matter.ts';
import { prepareText } from './prepare-text.ts';

/** What a page's compiler gets of a file: the text that was checked, its front matter left blank. */
export function pageText(file: string, written: string): string {
  const rest = blankFrontMatter(prepareText(file, written).text);
  // Astro takes what begins a body with one of these for front matter. Behind a space they mean the same.
  return rest.replace(/^(\s*\n)(?=---|\+\+\+)/, '$1 ');
}
