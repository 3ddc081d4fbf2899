import { createHash } from 'node:crypto';
import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';

/** One file as a reader got it. */
export interface Got {
  readonly path: string;
  readonly status: number;
  readonly hash: string;
}

/** A page with all that it loads, as one release or another gave it. */
export interface View {
  readonly page: Got;
  readonly assets: readonly Got[];
}

/**
 * Reads pages of a site as people do until told to stop: a page, a moment later what it loads, and every third
 * time a search. Gives every view.
 */
export async function readLikeABrowser(
  url: string,
  paths: readonly string[],
  isOver: () => boolean,
): Promise<View[]> {
  const views: View[] = [];
  const read = async (seed: number) => {
    for (let n = seed; !isOver(); n++) {
      views.push(await view(url, paths[(n * 7) % paths.length] ?? '', n % 3 === 0));
      await sleep(PAUSE);
    }
  };
  await Promise.all(Array.from({ length: READERS }, (_, seed) => read(seed)));
  return views;
}

async function view(url: string, path: string, isSearching: boolean): Promise<View> {
  const page = await load(url, path);
  const linked = [
    ...page.text.matchAll(
      /<(?:script|link rel="(?:stylesheet|icon)")[^>]*? (?:src|href)="([^"]+)"/g,
    ),
  ];
  const here = new URL(path, url);
  const assets = linked.map(([, link = '']) => new URL(link, here).href.slice(url.length));
  await sleep(PAUSE);
  const loaded = await Promise.all(assets.map((asset) => load(url, asset)));
  // The addresses of these never change, so a later release may answer.
  const searched = isSearching ? await Promise.all(SEARCHED.map((file) => load(url, file))) : [];
  return { page: page.got, assets: [...loaded, ...searched].map(({ got }) => got) };
}

async function load(
  url: string,
  path: string,
): Promise<{ readonly got: Got; readonly text: string }> {
  try {
    const { status, body } = await fetchOnce(url + path);
    const hash = createHash('sha256').update(body).digest('hex');
    return { got: { path, status, hash }, text: body.toString() };
  } catch {
    return { got: { path, status: 0, hash: '' }, text: '' };
  }
}

function fetchOnce(url: string): Promise<{ status: number; body: Buffer }> {
  const options = { agent: AGENT, headers: { 'accept-encoding': 'gzip' } };
  return new Promise((resolve, reject) => {
    const request = get(url, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const sent = Buffer.concat(parts);
        const isPacked = response.headers['content-encoding'] === 'gzip';
        resolve({ status: response.statusCode ?? 0, body: isPacked ? gunzipSync(sent) : sent });
      });
    });
    request.on('error', reject);
  });
}

const AGENT = new Agent({ keepAlive: true, maxSockets: 64 });
const READERS = 12;
const PAUSE = 60;
const SEARCHED = ['search/data.json', 'search/characters.json'];
