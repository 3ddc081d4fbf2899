import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { INDEX_LANGUAGE, type IndexPaths } from '../files.ts';
import { pageWord } from '../page-word.ts';
import type { Passage } from '../passage.ts';
import { indexText } from './index-text.ts';
import { pack } from './pack.ts';
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
    const files = written.files
      .filter(isUsed)
      .map((file) => shrink(file, texts))
      .map(withOwnName);
    const paths = { engine: only(files, '.pagefind'), meta: only(files, '.pf_meta') };
    return { files, index: paths };
  } finally {
    await index?.deleteIndex();
    await pagefind.close();
  }
}

/**
 * Pagefind's measure of a file of the index, of which a search loads those with its characters: the smaller,
 * the more of them its metadata lists. Measured: what a search loads is least at about this.
 */
function partOf(passages: readonly Passage[]): number {
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(20_000, Math.max(500, Math.round(characters / 60)));
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

/** A file whose name changes with its content, as those of Pagefind's do, all but the engine. */
function withOwnName({ path, content }: IndexFile): IndexFile {
  if (!path.endsWith('.pagefind')) return { path, content };
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { path: `wasm.${hash}.pagefind`, content };
}

/** What a search loads, packed tighter than Pagefind does. */
function shrink({ path, content }: IndexFile, texts: ReadonlyMap<string, string>): IndexFile {
  const plain = gunzipSync(content);
  return { path, content: pack(path.endsWith('.pf_fragment') ? withTexts(plain, texts) : plain) };
}

/** A file of texts in which they stand as they were written: Pagefind keeps what `entry` made of them. */
function withTexts(file: Uint8Array, texts: ReadonlyMap<string, string>): Uint8Array {
  const signed = new TextDecoder().decode(file);
  const start = signed.indexOf('{');
  const plain = JSON.stringify(JSON.parse(signed.slice(start)), (_, value) =>
    texts.has(value?.url) ? { ...value, content: texts.get(value.url) } : value,
  );
  return new TextEncoder().encode(signed.slice(0, start) + plain);
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

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface MadeIndex {
  readonly files: readonly IndexFile[];
  readonly index: IndexPaths | null;
}
