import { type PageReader, readPage } from './read-page.ts';

/** What takes the files of a handbook apart, or remembers how they were. */
export interface ContentReader {
  readonly page: PageReader;
  /** Gives what `read` makes of the text of a list; undefined stands for a list that is not there. */
  readonly list: <Result>(file: string, text: string | undefined, read: () => Result) => Result;
}

/** Takes every file apart whenever it is asked. */
export const plainReader: ContentReader = {
  page: readPage,
  list: (_file, _text, read) => read(),
};
