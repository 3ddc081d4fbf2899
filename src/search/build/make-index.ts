import * as pagefind from 'pagefind';
import { INDEX_LANGUAGE, type IndexPaths } from '../files.ts';
import { pageWord } from '../page-word.ts';
import type { Passage } from '../passage.ts';
import { indexText } from './index-text.ts';
import { type IndexFile, packIndex } from './pack-index.ts';
import { wordLengths } from './words.ts';

/**
 * The Pagefind index of the passages: its files, with paths inside the index folder, and which of them
 * open it; none where there are no passages. Throws the first error that Pagefind reports, and always
 * closes what it opened.
 */
export async function makeIndex(passages: readonly Passage[]): Promise<MadeIndex> {
  if (!passages.length) return { files: [], index: null };
  // Pagefind's service takes no other way; where it no longer knows it, a search loads more.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = `${partOf(passages)}`;
  const { index, errors } = await pagefind.createIndex({ maxFragments: filesOf(passages) });
  try {
    refuse(errors);
    if (!index) throw new Error('Pagefind gave no index');
    for (const batch of batches(passages)) {
      const added = await Promise.all(
        batch.map((passage) => index.addCustomRecord(entry(passage))),
      );
      refuse(added.flatMap((answer) => answer.errors));
    }
    const written = await index.getFiles();
    refuse(written.errors);
    const texts = new Map(passages.map(({ url, text }) => [url, text]));
    const files = await packIndex(written.files.filter(isUsed), texts);
    const paths = { engine: only(files, '.pagefind'), meta: only(files, '.pf_meta') };
    return { files, index: paths };
  } finally {
    await index?.deleteIndex();
    await pagefind.close();
  }
}

/**
 * Pagefind's measure of a file of the index, of which a search loads those with its characters: the smaller,
 * the more of them its metadata lists. Measured at 8 and at 1,000 roles: what a search loads is least at about
 * this.
 */
function partOf(passages: readonly Passage[]): number {
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  return Math.round(2 * Math.sqrt(characters));
}

/**
 * In how many files the texts stand, which are read where one of them is shown: where there are few, most
 * of a file would be read for nothing; where there are many, the metadata would list too many.
 */
function filesOf({ length }: readonly Passage[]): number {
  return Math.ceil(length / Math.min(48, Math.max(3, Math.round(length / 50))));
}

/** One passage as the index keeps it, with the lengths of its Chinese words; its page is one word more. */
function entry({ page, section, url, text }: Passage): pagefind.CustomRecord {
  const content = `${indexText(text)} ${pageWord(url)}`;
  const meta = { title: page, section, words: wordLengths(text) };
  return { url, language: INDEX_LANGUAGE, content, meta };
}

function only(files: readonly IndexFile[], end: string): string {
  const all = files.flatMap(({ path }) => (path.endsWith(end) ? [path] : []));
  const [path] = all;
  if (!path || all.length > 1) throw new Error(`Pagefind made ${all.length} files ${end}`);
  return path;
}

/** Pagefind's own scripts and styles and what they begin with are not used. */
function isUsed({ path }: IndexFile): boolean {
  return !/\.(js|css|json)$/.test(path);
}

function refuse(errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function batches<T>(list: readonly T[]): T[][] {
  const count = Math.ceil(list.length / BATCH);
  return Array.from({ length: count }, (_, turn) => list.slice(turn * BATCH, (turn + 1) * BATCH));
}

/** Pagefind's service answers over one pipe; more open questions than this only wait. */
const BATCH = 500;

export interface MadeIndex {
  readonly files: readonly IndexFile[];
  readonly index: IndexPaths | null;
}
