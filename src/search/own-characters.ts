import { oncePer } from '../handbook/once-per.ts';
import type { Library } from './library.ts';

/** Every character of a library's texts and names. */
export const ownCharacters = oncePer(
  ({ words, text }: Pick<Library, 'words' | 'text'>): ReadonlySet<string> => new Set(words + text),
);
