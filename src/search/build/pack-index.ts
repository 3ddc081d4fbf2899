import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { pack, packTightly } from './pack.ts';

/**
 * Pagefind's files as a search loads them, smaller than it makes them: texts stand as they were written (by
 * their address), those of one file in a list, where its metadata names them by their place. What every search
 * loads is packed tightly. Every name changes with what the file holds; they are in the order of these.
 */
export async function packIndex(
  files: readonly IndexFile[],
  written: ReadonlyMap<string, string>,
): Promise<IndexFile[]> {
  const names = new Map<string, ShortName>();
  const texts: IndexFile[] = [];
  const others: { path: string; plain: Buffer }[] = [];
  for (const { path, content } of files) {
    const plain = gunzipSync(content);
    if (path.startsWith(TEXTS)) texts.push(packTexts(path, plain, written, names));
    else others.push({ path, plain });
  }
  const packed = others.map(async ({ path, plain }) => {
    if (path.startsWith(PARTS)) return { path, content: pack(plain) };
    const [kind = '', end] = path.endsWith(META) ? ['pagefind', META] : ['wasm', '.pagefind'];
    const content = await packTightly(end === META ? withShortNames(plain, names) : plain);
    return { path: `${kind}.${hashOf(content)}${end}`, content };
  });
  const all = [...texts, ...(await Promise.all(packed))];
  // Pagefind gives them in another order each time.
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const TEXTS = 'fragment/';
const PARTS = 'index/';
const META = '.pf_meta';

/** The place of a text in the list of its file, and the name of that. */
type ShortName = readonly [place: string, file: string];

/** A file of one text, or of several, of each of which the short name is noted. */
function packTexts(
  path: string,
  plain: Buffer,
  written: ReadonlyMap<string, string>,
  names: Map<string, ShortName>,
): IndexFile {
  const start = plain.indexOf('{');
  const said = JSON.parse(plain.toString('utf8', start)) as { url?: string };
  const list = Object.entries(said.url === undefined ? said : {});
  const value = list.length ? list.map(([, text]) => text) : said;
  const json = JSON.stringify(value, (_, it) =>
    written.has(it?.url) ? { ...it, content: written.get(it.url) } : it,
  );
  const content = pack(Buffer.concat([plain.subarray(0, start), Buffer.from(json)]));
  if (!list.length) return { path, content };
  const file = hashOf(content);
  list.forEach(([name], place) => {
    names.set(name, [`${place}`, file]);
  });
  return { path: `${TEXTS}${file}.pf_fragment`, content };
}

/** Metadata, which names each text and its file by hashes, which do not pack. */
function withShortNames(meta: Buffer, names: ReadonlyMap<string, ShortName>): Buffer {
  const short = meta.toString('latin1').replace(NAMED, (named, name: string, words: string) => {
    const [place, file] = names.get(name) ?? [];
    return place && file ? `${cborText(place)}${words}${cborText(file)}` : named;
  });
  return Buffer.from(short, 'latin1');
}

/** A text in Pagefind's metadata, which is CBOR (RFC 8949): its name, the count of its words, its file. */
const NAMED = /j(zh_[\da-f]{7})(.{1,3}?)pzh_group_[\da-f]{7}/gs;

/** Up to 23 letters in CBOR. */
function cborText(text: string): string {
  return String.fromCharCode(0x60 + text.length) + text;
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

/** A file of a search, with its path in the folder of the index, or from the site's root. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}
