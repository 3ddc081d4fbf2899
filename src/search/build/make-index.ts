import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { INDEX_LANGUAGE } from '../files.ts';
import { indexText } from '../pagefind-engine.ts';
import type { SearchRecord } from '../records.ts';
import { TYPE_LABELS } from '../type-labels.ts';
import { packAll, packTightly } from './pack.ts';

/**
 * The Pagefind index of the records: its files, with paths inside the index folder, Pagefind's id of
 * every record, in the records' order, and the path of its metadata. Throws the first error that Pagefind reports, and
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
    const files = await shrink(written.files.filter(isUsed));
    return { files, ids, meta: metaOf(files) };
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

function metaOf(files: readonly IndexFile[]): string {
  const all = files.flatMap(({ path }) => (path.endsWith('.pf_meta') ? [path] : []));
  const [meta] = all;
  if (!meta || all.length > 1) throw new Error(`Pagefind made ${all.length} indexes`);
  return meta;
}

/** The files of Pagefind's own user interface and its worker are not used. */
function isUsed({ path }: IndexFile): boolean {
  return path === SCRIPT || !/\.(js|css)$/.test(path);
}

/** The files as small as they can be: the engine is the same every time, the rest grows with the records. */
async function shrink(files: readonly IndexFile[]): Promise<IndexFile[]> {
  const parts = files.filter(({ path }) => /\.(?:pf_meta|pf_index)$/.test(path));
  const packed = await packAll(parts.map(({ content }) => gunzipSync(content)));
  const smaller = new Map(parts.map(({ path }, at) => [path, packed[at]]));
  for (const { path, content } of files)
    if (path.endsWith('.pagefind')) smaller.set(path, await packTightly(gunzipSync(content)));
  return files.map(({ path, content }) => ({ path, content: smaller.get(path) ?? content }));
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
/** Our pages show records from their own data; script and fragments, in one file, are for other tools. */
const MOST_FRAGMENT_FILES = 1;
const SCRIPT = 'pagefind.js';
/** Stands before the JSON of every Pagefind file. */
const SIGNATURE = 'pagefind_dcd';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface MadeIndex {
  readonly files: readonly IndexFile[];
  readonly ids: readonly string[];
  readonly meta: string;
}
