import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import * as pagefind from 'pagefind';
import { minify } from 'vite';
import { INDEX_LANGUAGE } from '../files.ts';
import { indexText } from '../pagefind-engine.ts';
import type { SearchRecord } from '../records.ts';
import { TYPE_LABELS } from '../type-labels.ts';

/**
 * The Pagefind index of the records: its files, with paths inside the index folder, and Pagefind's
 * id of every record, in the records' order. Throws the first error that Pagefind reports, and
 * always closes what it opened.
 */
export async function makeIndex(records: readonly SearchRecord[]): Promise<MadeIndex> {
  const { index, errors } = await pagefind.createIndex({ maxFragments: MOST_FRAGMENT_FILES });
  try {
    refuse(errors);
    if (!index) throw new Error('Pagefind gave no index');
    for (const batch of batches(records)) {
      const added = await Promise.all(batch.map((record) => index.addCustomRecord(entry(record))));
      refuse(added.flatMap((answer) => answer.errors));
    }
    const written = await index.getFiles();
    refuse(written.errors);
    const ids = idsOf(written.files, records);
    return { files: await Promise.all(written.files.filter(isUsed).map(shrink)), ids };
  } finally {
    await index?.deleteIndex();
    await pagefind.close();
  }
}

/** One record as the index keeps it: searched by its own text, shown by its title and address. */
function entry(record: SearchRecord): pagefind.CustomRecord {
  const role = record.type === 'duty' ? record.role : record.type === 'role' ? record : null;
  return {
    url: record.url,
    language: INDEX_LANGUAGE,
    content: indexText(record.own),
    filters: {
      类别: [TYPE_LABELS[record.type]],
      ...(role && { 岗位: [role.title], 部门: [role.department.title] }),
      ...(record.type === 'duty' && { 责任: [record.kind] }),
    },
  };
}

/** Pagefind's id of every record, read from the fragments, where it stands beside the address. */
function idsOf(files: readonly IndexFile[], records: readonly SearchRecord[]): string[] {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    if (!path.startsWith('fragment/')) continue;
    const text = new TextDecoder().decode(gunzipSync(content)).slice(SIGNATURE.length);
    const fragments: Record<string, { url: string }> = JSON.parse(text);
    for (const [id, { url }] of Object.entries(fragments)) ids.set(url, id);
  }
  if (ids.size !== records.length) {
    throw new Error(`Pagefind holds ${ids.size} of ${records.length} records`);
  }
  return records.map(({ url }) => {
    const id = ids.get(url);
    if (!id) throw new Error(`Pagefind lost the record ${url}`);
    return id;
  });
}

/** The files of Pagefind's own user interface and its worker are not used. */
function isUsed({ path }: IndexFile): boolean {
  return path === SCRIPT || !/\.(js|css)$/.test(path);
}

/**
 * Pagefind's script is only half minified, and a fifth of what remains are its console messages; what
 * the first search loads of the other files is packed as tightly as gzip can be.
 */
async function shrink({ path, content }: IndexFile): Promise<IndexFile> {
  if (isPackedForFirstSearch(path)) {
    const packed = await gzipAsync(gunzipSync(content), { numiterations: ITERATIONS });
    return { path, content: packed };
  }
  if (path !== SCRIPT) return { path, content };
  const { code, errors } = await minify(SCRIPT, new TextDecoder().decode(content), {
    module: true,
    compress: { dropConsole: true },
  });
  refuse(errors.map(({ message }) => message));
  return { path, content: new TextEncoder().encode(code) };
}

function isPackedForFirstSearch(path: string): boolean {
  return /\.(?:pagefind|pf_meta|pf_index)$/.test(path);
}

/** More of them make the files smaller by less than a hundredth of a percent. */
const ITERATIONS = 5;

function refuse(errors: readonly string[]): void {
  if (errors.length) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function batches<T>(list: readonly T[]): T[][] {
  const count = Math.ceil(list.length / BATCH);
  return Array.from({ length: count }, (_, turn) => list.slice(turn * BATCH, (turn + 1) * BATCH));
}

/** Pagefind's service answers over one pipe; more open questions than this only wait. */
const BATCH = 500;
/** Our pages show records from their own data; the fragments are for other tools, in one file. */
const MOST_FRAGMENT_FILES = 1;
const SCRIPT = 'pagefind.js';
/** Stands before the JSON of every Pagefind file. */
const SIGNATURE = 'pagefind_dcd';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

interface MadeIndex {
  readonly files: readonly IndexFile[];
  readonly ids: readonly string[];
}
