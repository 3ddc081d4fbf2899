import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { listenHere } from '../../../src/verify/listen-here.ts';

/** Serves a folder as a host does that packs texts with gzip. `url` ends with `/`. */
export async function servePacked(folder: string) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const file = [path, `${path}/index.html`, `${path}.html`]
      .map((it) => join(folder, it))
      .find((it) => existsSync(it) && statSync(it).isFile());
    if (!file) return response.writeHead(404).end();
    const type = TYPES[extname(file)];
    response.setHeader('content-type', type ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-cache');
    if (!type) return createReadStream(file).pipe(response);
    response.setHeader('content-encoding', 'gzip');
    return createReadStream(file).pipe(createGzip()).pipe(response);
  });
  const { port, close } = await listenHere(server);
  return { url: `http://127.0.0.1:${port}/`, close };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};
