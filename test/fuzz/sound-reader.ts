import { type ContentReader, plainReader } from '../../src/content/content-reader.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import type { Page } from '../../src/content/read-page.ts';

/**
 * What takes the files of a sound handbook apart once for ever; any other text, each time. Of a handbook in
 * which one file was changed that is nearly all of the work.
 */
export function soundReader(sound: ReadonlyMap<string, string>): ContentReader {
  const pages = new Map<string, Page>();
  const lists = new Map<string, unknown>();
  const page: ContentReader['page'] = (...asked) =>
    pages.get(JSON.stringify(asked)) ?? plainReader.page(...asked);
  const list: ContentReader['list'] = <Result>(
    file: string,
    text: string | undefined,
    read: () => Result,
  ) => (lists.get(JSON.stringify([file, text])) as Result | undefined) ?? read();
  parseContent(sound, {
    page: (...asked) => {
      const read = plainReader.page(...asked);
      pages.set(JSON.stringify(asked), read);
      return read;
    },
    list: (file, text, read) => {
      const made = read();
      lists.set(JSON.stringify([file, text]), made);
      return made;
    },
  });
  return { page, list };
}
