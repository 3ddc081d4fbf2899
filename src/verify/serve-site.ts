import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { type Listening, listenHere } from './listen-here.ts';

/**
 * Serves the built site of a folder at a path of this machine, as a plain static host does: the files as they are,
 * and 404.html for everything else. `url` is the home page, with `/` at the end. A `policy` comes as a
 * header besides the one in the pages. What is `kept`, a folder in the site, browsers need ask for only once.
 */
export async function serveSite(
  folder: string,
  base = '/',
  policy = '',
  kept?: string,
): Promise<ServedSite> {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      if (policy) response.setHeader('content-security-policy', policy);
      if (kept && path.startsWith(`/${kept}/`))
        response.setHeader('cache-control', 'max-age=86400, immutable');
    },
  });
  const missing = readFileSync(join(folder, '404.html'));
  const start = encodeURI(base);
  const server = createServer((request, response) => {
    const miss = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    };
    if (!request.url?.startsWith(start)) return miss();
    request.url = `/${request.url.slice(start.length)}`;
    return files(request, response, miss);
  });
  const { port, close } = await listenHere(server);
  return { url: `http://127.0.0.1:${port}${start}`, close };
}

export interface ServedSite extends Pick<Listening, 'close'> {
  readonly url: string;
}
