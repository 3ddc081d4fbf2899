import { readFrontMatter } from './front-matter.ts';
import { prepareText } from './prepare-text.ts';

/** What a page's compiler gets of a file: the text that was checked, its front matter left blank. */
export function pageText(file: string, written: string): string {
  return readFrontMatter(file, prepareText(file, written).text).rest;
}
