import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { listenHere } from '../../../src/verify/listen-here.ts';
import { answerGit } from '../../publish/git-over-http.ts';
import { makeServer, ROLE } from '../../publish/server.ts';
import type { Answer } from './edit-page.ts';
import { HR } from './page-repository.ts';

/** A publishing server of the smallest handbook with a text of its role, what answers as its web server, and where that stands. */
export async function publishedSite(role: string) {
  const server = await makeServer();
  const clone = server.clone();
  clone.write(ROLE, role);
  clone.commit('写职责');
  const { isTaken, said } = await clone.push();
  if (!isTaken) throw new Error(said);
  const answer: Answer = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/git/')) {
      request.url = (request.url ?? '').replace('/handbook.git', '/repo.git');
      return answerGit(server.layout.root, HR, request, response);
    }
    const path = join(server.layout.current, decodeURI(pathname));
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
    const file = isFolder ? join(path, 'index.html') : path;
    if (!statSync(file, { throwIfNoEntry: false })) return response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  };
  const { port, close } = await listenHere(createServer(answer));
  return { server, answer, url: `http://127.0.0.1:${port}/`, close };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
