import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { listenHere } from '../../src/verify/listen-here.ts';

/**
 * Serves the folder that `folderOf` gives for a request, as hosts without any settings do: a date and a
 * type, from which browsers conclude for how long they need not ask again. Gives the address, and what
 * was asked for as pages.
 */
export async function servePlainly(folderOf: (request: IncomingMessage) => string) {
  const documents: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://a').pathname);
    if (request.headers['sec-fetch-dest'] === 'document') documents.push(path);
    const file = join(folderOf(request), path.replace(/\/$/, '/index.html'));
    const modified = statSync(file, { throwIfNoEntry: false })?.mtime.toUTCString();
    if (!modified) return response.writeHead(404).end('not found');
    if (request.headers['if-modified-since'] === modified) return response.writeHead(304).end();
    response.setHeader('last-modified', modified);
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    return createReadStream(file).pipe(response);
  });
  const { port, close } = await listenHere(server);
  onTestFinished(close);
  return { url: `http://127.0.0.1:${port}/`, documents };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
